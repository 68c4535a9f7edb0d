package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Polarity;

/**
 * The gap of a larger area to a benchmark on every indicator whose councils' counts can be summed and where one side is the
 * better one: how many people, and which council. The same person may count in several rows, so rows are never added up.
 *
 * @param councils the area's councils, by name
 * @param rows those on which the area is worse first, by how many people that is; then those without a verdict; then the better
 */
public record GapShares(Area whole, List<Area> councils, List<Row> rows) {
    private static final Texts TEXTS = Texts.beside(GapShares.class);
    private static final int TOLD = 3;

    public GapShares {
        councils = List.copyOf(councils);
        rows = List.copyOf(rows);
    }

    /** One indicator in its newest period. */
    public record Row(RollUpReading reading, Verdict verdict) {
        public Indicator indicator() {
            return reading.figures().indicator();
        }

        /** How many people more or fewer than at the benchmark's rate; above zero for more. */
        public double gap() {
            return reading.rollUp().gap();
        }

        /** The same, above zero where that is the worse side. */
        public double worse() {
            return worse(gap());
        }

        /** A gap in people of this indicator, above zero where that is the worse side. */
        public double worse(double gap) {
            return indicator().polarity() == Polarity.HIGH_IS_GOOD ? -gap : gap;
        }

        /** A council's part; empty where it has no counts. */
        public Optional<RollUp.Part> of(Area council) {
            return reading.rollUp().parts().stream()
                    .filter(p -> p.area().code().equals(council.code()))
                    .findFirst();
        }

        /** The council that makes most of the gap. */
        public Optional<RollUp.Part> largest() {
            return reading.rollUp().parts().stream()
                    .filter(p -> p.share() > 0)
                    .max(Comparator.comparingDouble(RollUp.Part::share));
        }

        private int order() {
            return verdict.outcome() == Outcome.WORSE ? 0 : verdict.outcome() == Outcome.BETTER ? 2 : 1;
        }
    }

    /** Reads every indicator that can be summed; not on the window's thread. */
    public static GapShares of(Area whole, Answers answers, Benchmark benchmark) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : answers.catalogue().indicators()) {
            if (indicator.isSummable() && indicator.polarity() != Polarity.NO_JUDGEMENT) {
                answers.newest(indicator, Geography.UPPER_TIER)
                        .flatMap(figures -> RollUpReading.of(whole, answers, figures, Geography.UPPER_TIER, benchmark))
                        .filter(reading -> !Double.isNaN(reading.rollUp().gap()))
                        .ifPresent(reading -> reading.said().ifPresent(verdict -> rows.add(new Row(reading, verdict))));
            }
        }
        rows.sort(Comparator.comparingInt(Row::order).thenComparingDouble(row -> -row.worse()));
        return new GapShares(whole, answers.areas().members(whole.code(), Geography.UPPER_TIER), rows);
    }

    /** On how many indicators the area is worse and on how many better; or that none can be summed. */
    public String headline() {
        String name = Names.sentence(Names.of(whole));
        if (rows.isEmpty()) {
            return TEXTS.of("shares.none", Names.of(whole));
        }
        return TEXTS.of(
                "shares.headline",
                name,
                count(Outcome.WORSE),
                count(Outcome.BETTER),
                rows.size(),
                rows.get(0).reading().benchmark().name());
    }

    private long count(Outcome outcome) {
        return rows.stream().filter(r -> r.verdict().outcome() == outcome).count();
    }

    /** The indicators on which most people stand on the worse side, in a sentence each, with the council that makes most of it. */
    public List<String> told() {
        return rows.stream()
                .filter(r -> r.verdict().outcome() == Outcome.WORSE)
                .limit(TOLD)
                .map(this::told)
                .toList();
    }

    private String told(Row row) {
        String gap = row.reading().words().gap();
        return row.indicator().title() + ": " + Character.toLowerCase(gap.charAt(0)) + gap.substring(1);
    }
}
