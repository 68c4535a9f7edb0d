package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.observation.Series;

/**
 * A profile with what is needed to draw it.
 *
 * @param everyone the figures of all areas of the level, by indicator
 * @param series the area's trend, by indicator
 */
public record ProfileFigures(Profile profile, Map<String, double[]> everyone, Map<String, Series> series) {
    public ProfileFigures {
        everyone = Map.copyOf(everyone);
        series = Map.copyOf(series);
    }

    /**
     * The same with the rows that stand out most first: the claimed differences, then what was tested, then what could not
     * be; within each by the distance from the benchmark, in standard deviations of all areas' figures.
     */
    public ProfileFigures byDistance() {
        List<Comparison> rows = new ArrayList<>(profile.rows());
        rows.sort(Comparator.comparingInt(ProfileFigures::topicOrder)
                .thenComparing(Comparator.comparingDouble(this::distance).reversed()));
        return with(rows);
    }

    /** The same by topic; within a topic what was tested first, then what could not be, then what is missing. */
    public ProfileFigures byTopic() {
        List<Comparison> rows = new ArrayList<>(profile.rows());
        rows.sort(Comparator.comparing((Comparison row) -> row.indicator().topic())
                .thenComparing(row -> Math.max(1, topicOrder(row))));
        return with(rows);
    }

    /** Only the rows that could be tested. */
    public ProfileFigures tested() {
        return with(profile.rows().stream()
                .filter(row -> row.areas().get(0).verdict().tested())
                .toList());
    }

    /** What can be said safely, the claims that stand out most named. */
    public String lead() {
        return profile.lead(this::distance);
    }

    private ProfileFigures with(List<Comparison> rows) {
        return new ProfileFigures(new Profile(profile.area(), profile.benchmark(), rows), everyone, series);
    }

    private static int topicOrder(Comparison row) {
        Verdict verdict = row.areas().get(0).verdict();
        if (verdict.tested()) {
            return verdict.differs() ? 0 : 1;
        }
        return switch (verdict.outcome()) {
            case FULL_COUNT -> 2;
            case NOT_TESTED -> 3;
            default -> 4;
        };
    }

    /** How many standard deviations of all areas' figures lie between the area and its benchmark; 0 where none can be said. */
    double distance(Comparison row) {
        Compared compared = row.areas().get(0);
        double[] all = everyone.getOrDefault(row.indicator().id(), new double[0]);
        if (compared.value().isEmpty() || !compared.benchmark().hasValue() || all.length < 3) {
            return 0;
        }
        double mean = Arrays.stream(all).average().orElse(0);
        double deviation =
                Math.sqrt(Arrays.stream(all).map(v -> (v - mean) * (v - mean)).sum() / (all.length - 1));
        double gap = compared.value().get() - compared.benchmark().figure().orElse(0.0);
        return deviation > 0 ? Math.abs(gap) / deviation : 0;
    }
}
