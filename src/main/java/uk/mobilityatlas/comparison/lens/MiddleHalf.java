package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Quartiles;

/**
 * Between which figures the middle half of all areas lies, and on which side of it the compared ones are, as far as their
 * intervals or bounds allow to say.
 *
 * @param same whether all figures are one and the same, so that nothing lies above or below
 */
public record MiddleHalf(
        Indicator indicator,
        Geography geography,
        int areas,
        @Nullable Quartiles quartiles,
        boolean same,
        List<Compared> compared) {
    private static final Texts TEXTS = Texts.beside(MiddleHalf.class);

    /** As many names as stand in few words. */
    private static final int MOST_NAMES = 2;

    public MiddleHalf {
        compared = List.copyOf(compared);
    }

    /** The middle half of the areas that have a figure; without quartiles where they are too few. */
    public static MiddleHalf of(Figures figures, List<Area> level, Geography geography, List<Compared> compared) {
        double[] values = level.stream()
                .flatMap(a -> figures.figure(a.code()).stream())
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
        return new MiddleHalf(
                figures.indicator(),
                geography,
                values.length,
                values.length < Quartiles.FEWEST ? null : Quartiles.of(values),
                Arrays.stream(values).distinct().count() == 1,
                compared.stream()
                        .filter(c -> c.value().isPresent() && level.contains(c.area()))
                        .toList());
    }

    /** Half of 151 councils lie between 2.6% and 4.7%; Blackpool lies above, Barnsley and Cornwall may lie inside or out. */
    public String headline() {
        return headline(compared.size());
    }

    /** The same with numbers in place of more than two names. */
    public String brief() {
        return headline(MOST_NAMES);
    }

    private String headline(int mostNames) {
        @Nullable Quartiles found = quartiles;
        if (found == null) {
            return Names.sentence(TEXTS.of("middle.few", Phrase.of(indicator).withArticle(), areas));
        }
        Unit unit = indicator.unit();
        if (same) {
            return TEXTS.of(
                    "middle.same",
                    areas,
                    TEXTS.of("members." + geography.id()),
                    unit.format(found.median(), indicator.decimals()));
        }
        String half = TEXTS.of(
                indicator.isBounded() ? "middle.half.known" : "middle.half",
                areas,
                TEXTS.of("members." + geography.id()),
                unit.format(found.lower(), indicator.decimals()),
                unit.format(found.upper(), indicator.decimals()));
        Map<String, List<String>> sides = new LinkedHashMap<>();
        compared.forEach(c ->
                sides.computeIfAbsent(side(c, found), s -> new ArrayList<>()).add(c.name()));
        List<String> parts = new ArrayList<>();
        sides.forEach((side, names) -> parts.add(TEXTS.of(
                "middle." + side,
                compared.size() <= mostNames ? Names.list(names) : Names.number(names.size()),
                names.size())));
        if (parts.isEmpty()) {
            return half;
        }
        String said = String.join(", ", parts);
        boolean counted = compared.size() > mostNames;
        return half + "; " + (counted ? TEXTS.of("middle.compared", Names.number(compared.size()), said) : said);
    }

    private static String side(Compared c, Quartiles half) {
        double value = c.value().orElseThrow();
        Limits limits = limits(c);
        double low = limits == null ? value : limits.lower();
        double high = limits == null ? value : limits.upper();
        if (low > half.upper()) {
            return "above";
        }
        if (high < half.lower()) {
            return "below";
        }
        return low >= half.lower() && high <= half.upper() ? "inside" : "either";
    }

    private static @Nullable Limits limits(Compared c) {
        return c.bounds() != null || c.estimate() == null
                ? c.bounds()
                : c.estimate().usual();
    }
}
