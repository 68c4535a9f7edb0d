package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Centroids;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.NationalCoverage;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.Correlation;

/**
 * Two indicators across the areas of a level, for those that both definitions cover and that have both figures.
 *
 * @param without how many areas that both cover lack one of the figures
 * @param outside how many areas of the level one of the two definitions does not cover
 * @param correlation how closely they go together; null where too few or equal figures allow none
 */
public record Relationship(
        Indicator across,
        Period acrossPeriod,
        Indicator up,
        Period upPeriod,
        Geography geography,
        List<Pairing> pairings,
        int without,
        int outside,
        @Nullable Correlation correlation) {
    private static final Texts TEXTS = Texts.beside(Relationship.class);

    private static final double WEAK = 0.3;
    private static final double CLOSE = 0.7;
    private static final String EVERYWHERE = "UK";

    /** An area with both its figures. */
    public record Pairing(Area area, double across, double up) {}

    public Relationship {
        pairings = List.copyOf(pairings);
    }

    /**
     * Puts the figures of two indicators side by side.
     *
     * @param level the areas that may take part
     * @param outlines those of the level, from which it is seen how far apart its areas are
     */
    public static Relationship of(Figures across, Figures up, List<Area> level, Boundaries outlines) {
        List<Pairing> pairings = new ArrayList<>();
        int without = 0;
        int outside = 0;
        for (Area area : level) {
            if (!NationalCoverage.covers(across.indicator(), area) || !NationalCoverage.covers(up.indicator(), area)) {
                outside++;
                continue;
            }
            @Nullable Observation one = across.figure(area.code()).orElse(null);
            @Nullable Observation other = up.figure(area.code()).orElse(null);
            if (one == null || other == null) {
                without++;
            } else {
                pairings.add(new Pairing(area, one.valueOrThrow(), other.valueOrThrow()));
            }
        }
        return new Relationship(
                across.indicator(),
                across.period(),
                up.indicator(),
                up.period(),
                outlines.geography(),
                pairings,
                without,
                outside,
                correlation(pairings, outlines));
    }

    private static @Nullable Correlation correlation(List<Pairing> pairings, Boundaries outlines) {
        double[] across = pairings.stream().mapToDouble(Pairing::across).toArray();
        double[] up = pairings.stream().mapToDouble(Pairing::up).toArray();
        boolean enough = pairings.size() >= Correlation.FEWEST && varies(across) && varies(up);
        if (!enough) {
            return null;
        }
        List<Area> areas = pairings.stream().map(Pairing::area).toList();
        return Correlation.of(across, up, Centroids.of(areas, outlines));
    }

    private static boolean varies(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return true;
            }
        }
        return false;
    }

    /** Where economic inactivity is higher, the NEET rate tends to be higher; or that no link can be claimed. */
    public String headline() {
        Phrase one = Phrase.of(across);
        Phrase other = Phrase.of(up);
        @Nullable Correlation found = correlation;
        if (found == null) {
            return Names.sentence(TEXTS.of(
                    pairings.size() < Correlation.FEWEST ? "relationship.few" : "relationship.equal",
                    one.withArticle(),
                    other.withArticle(),
                    pairings.size()));
        }
        if (found.interval() == null) {
            return Names.sentence(
                    TEXTS.of("relationship.alike", one.withArticle(), other.withArticle(), found.independent()));
        }
        if (!found.told()) {
            return Names.sentence(TEXTS.of("relationship.none", one.withArticle(), other.withArticle()));
        }
        String key = found.coefficient() > 0 ? "relationship.rising" : "relationship.falling";
        double strength = Math.abs(found.coefficient());
        String link = strength < WEAK ? "relationship.weak" : strength >= CLOSE ? "relationship.close" : "";
        return Names.sentence(TEXTS.of(key, one.withArticle(), one.is(1), other.withArticle()))
                + (link.isEmpty() ? "" : TEXTS.of(link));
    }

    /** Correlation 0.62 (95% interval 0.45 to 0.75) over 148 areas, and that they are as good as fewer; or why there is none. */
    public String measure() {
        return correlation == null
                ? TEXTS.of("relationship.no-measure")
                : (measure("relationship.measure") + ". " + independence()).strip();
    }

    /** The correlation, its interval and how many areas it is of, in at most ten words; nothing where there is none. */
    public Optional<String> brief() {
        return correlation == null ? Optional.empty() : Optional.of(measure("relationship.brief"));
    }

    private String measure(String key) {
        Correlation found = Objects.requireNonNull(correlation);
        @Nullable ConfidenceInterval interval = found.interval();
        String coefficient = Unit.number(found.coefficient(), 2);
        return interval == null
                ? TEXTS.of("relationship.no-interval", coefficient, found.areas())
                : TEXTS.of(
                        key,
                        coefficient,
                        Unit.number(interval.lower(), 2),
                        Unit.number(interval.upper(), 2),
                        found.areas());
    }

    /** That the areas are as good as fewer independent ones; empty where they are not. */
    public String independence() {
        @Nullable Correlation found = correlation;
        return found == null || found.independent() == found.areas()
                ? ""
                : TEXTS.of("relationship.independent", found.areas(), found.independent());
    }

    /** That areas are not people. */
    public String warning() {
        return TEXTS.of("relationship.warning");
    }

    /** Which areas are left out and why, in a sentence; empty where none is. */
    public String leftOut() {
        List<String> parts = new ArrayList<>();
        if (without > 0) {
            parts.add(TEXTS.of("relationship.without", without));
        }
        if (outside > 0) {
            List<String> covered = Stream.of(across.coverage(), up.coverage())
                    .filter(c -> !c.isBlank() && !c.equals(EVERYWHERE))
                    .distinct()
                    .toList();
            parts.add(TEXTS.of("relationship.outside", outside, Names.list(covered)));
        }
        if (across.isBounded() || up.isBounded()) {
            parts.add(TEXTS.of("relationship.known"));
        }
        return String.join(" ", parts);
    }
}
