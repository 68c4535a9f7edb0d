package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Nearness;

/**
 * The atlas's own finder of statistical neighbours over chosen variables; the outcome that is to be judged is left out,
 * or the comparison would run in a circle.
 */
public final class OwnNeighbours {
    private static final Texts TEXTS = Texts.beside(OwnNeighbours.class);

    /** More areas that are left out are counted and not named. */
    private static final int MOST_NAMED = 4;

    private final List<Area> areas;
    private final List<Indicator> variables;
    private final List<Area> leftOut;
    private final Nearness nearness;

    /**
     * One area and how near it is.
     *
     * @param distance 0 to 1, where 1 is the furthest pair of all
     * @param closerPairs the share of all pairs that are closer, 0 to 1
     * @param shares each variable's share in the squared distance, in the order of {@link #variables()}
     * @param why which variables set the two apart, in a sentence
     */
    public record Neighbour(Area area, double distance, double closerPairs, List<Double> shares, String why) {
        public Neighbour {
            shares = List.copyOf(shares);
        }
    }

    private OwnNeighbours(List<Area> areas, List<Indicator> variables, List<Area> leftOut, Nearness nearness) {
        this.areas = areas;
        this.variables = variables;
        this.leftOut = leftOut;
        this.nearness = nearness;
    }

    /**
     * Measures the areas of a level.
     *
     * @param chosen one set of figures for each variable
     * @param outcome the id of the indicator being judged, which takes no part; or empty
     */
    public static OwnNeighbours among(List<Area> level, List<Figures> chosen, String outcome) {
        List<Figures> figures =
                chosen.stream().filter(f -> !f.indicator().id().equals(outcome)).toList();
        List<Area> complete = new ArrayList<>();
        List<Area> incomplete = new ArrayList<>();
        for (Area area : level) {
            boolean all = figures.stream().allMatch(f -> f.figure(area.code()).isPresent());
            (all ? complete : incomplete).add(area);
        }
        double[][] rows = complete.stream()
                .map(a -> figures.stream()
                        .mapToDouble(f -> f.figure(a.code())
                                .map(Observation::valueOrThrow)
                                .orElseThrow())
                        .toArray())
                .toArray(double[][]::new);
        return new OwnNeighbours(
                complete, figures.stream().map(Figures::indicator).toList(), incomplete, new Nearness(rows));
    }

    /** The variables that take part. */
    public List<Indicator> variables() {
        return variables;
    }

    /** The areas that lack a figure of some variable and so have no distance. */
    public List<Area> leftOut() {
        return leftOut;
    }

    /** The areas nearest to one, nearest first; none for an area without all figures. */
    public List<Neighbour> of(AreaCode code, int most) {
        int row = IntStream.range(0, areas.size())
                .filter(i -> areas.get(i).code().equals(code))
                .findFirst()
                .orElse(-1);
        if (row < 0 || alike()) {
            return List.of();
        }
        return nearness.of(row).stream().limit(most).map(this::neighbour).toList();
    }

    private Neighbour neighbour(Nearness.Near near) {
        List<Double> shares = Arrays.stream(near.shares()).boxed().toList();
        return new Neighbour(areas.get(near.index()), near.distance(), near.closerPairs(), shares, why(near));
    }

    /** Closer than 99 in 100 pairs; what sets them apart most is weekly pay (61% of the distance). */
    private String why(Nearness.Near near) {
        int widest = IntStream.range(0, near.shares().length)
                .boxed()
                .max(Comparator.comparingDouble(v -> near.shares()[v]))
                .orElse(0);
        String closeness = TEXTS.of("own.closer", (int) Math.floor(100 * (1 - near.closerPairs())));
        if (near.distance() == 0) {
            return TEXTS.of("own.same", closeness);
        }
        return TEXTS.of("own.apart", closeness, Phrase.of(variables.get(widest)).of(1), (int)
                Math.round(100 * near.shares()[widest]));
    }

    /** Whether nothing sets the areas apart: there is no variable, or none that varies. */
    private boolean alike() {
        return nearness.varying().length == 0;
    }

    /** Why an area has no neighbours here, in a sentence; empty for one that has some. */
    public String reason(Area area) {
        if (!variables.isEmpty() && alike()) {
            return TEXTS.of("own.alike");
        }
        return areas.contains(area) ? "" : Names.sentence(TEXTS.of("own.missing", Names.of(area)));
    }

    /** Which areas are left out and why; empty when none is. */
    public String coverage() {
        if (leftOut.isEmpty()) {
            return "";
        }
        return leftOut.size() > MOST_NAMED
                ? TEXTS.of("own.left-out", leftOut.size())
                : Names.sentence(TEXTS.of(
                        "own.left-out.named",
                        Names.list(leftOut.stream().map(Names::of).toList()),
                        leftOut.size()));
    }
}
