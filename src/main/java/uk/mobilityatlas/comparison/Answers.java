package uk.mobilityatlas.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.RememberedNeighbours;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.RememberedObservations;
import uk.mobilityatlas.observation.Series;

/** Answers what a selection asks, for the window, for stories and for the command line; not on the window's thread. */
public final class Answers {
    private final LibraryContents contents;
    private final Catalogue catalogue;
    private final Areas areas;
    private final Observations observations;
    private final NeighbourFinder neighbours;
    private final FigureCache kept;
    private final OwnTests tests = new OwnTests(this);

    public Answers(LibraryContents contents) {
        this.contents = contents;
        this.catalogue = SummedObservations.summing(contents.catalogue());
        this.areas = contents.areas();
        this.observations =
                new RememberedObservations(new SummedObservations(contents.observations(), catalogue, areas));
        this.neighbours =
                new NeighbourFinder(catalogue, areas, observations, new RememberedNeighbours(contents.neighbours()));
        this.kept = new FigureCache(observations);
    }

    /** What is asked. */
    public LibraryContents contents() {
        return contents;
    }

    /** The indicators, each with the levels at which its councils' counts are summed. */
    public Catalogue catalogue() {
        return catalogue;
    }

    public Areas areas() {
        return areas;
    }

    public Observations observations() {
        return observations;
    }

    public PackVersion version() {
        return contents.version();
    }

    /** A selection without what is not there; where its indicator is not, with the one on which the atlas opens. */
    public Selection fitting(Selection selection) {
        AreaCode against = selection.benchmark().area();
        Selection.Filter filter = selection.filter();
        Selection fitting = catalogue.find(selection.indicator()).isPresent()
                ? selection
                : selection.withIndicator(catalogue.neet().id());
        return fitting.withAreas(selection.areas().stream()
                        .filter(this::known)
                        .map(areas::current)
                        .distinct()
                        .toList())
                .withPlace(known(selection.place()) ? selection.place() : null)
                .withBenchmark(known(against) ? selection.benchmark() : Benchmark.ENGLAND)
                .withFilter(
                        known(filter.region()) && known(filter.combinedAuthority()) ? filter : Selection.Filter.NONE);
    }

    private boolean known(@Nullable AreaCode code) {
        return code == null || areas.find(code).isPresent();
    }

    /** The neighbours that may be a benchmark, those of our own among them. */
    public NeighbourFinder neighbours() {
        return neighbours;
    }

    /** What a selection asks, at the level and in the periods that there are; empty where there is no such indicator. */
    public Optional<Question> question(Selection selection) {
        return catalogue.find(selection.indicator()).map(indicator -> {
            Geography level = LevelRule.shown(indicator, selection.geography());
            return new Question(selection, indicator, level, observations.periods(indicator.id(), level));
        });
    }

    /** The answer; empty where there is no such indicator, or no figure of it at the level. */
    public Optional<Answer> to(Selection selection) {
        return question(selection).flatMap(this::to);
    }

    /** The answer to a question that was put before; empty where it has no period. */
    public Optional<Answer> to(Question question) {
        return question.period().map(period -> {
            Figures figures = figures(question.indicator(), period);
            Selection asked = question.selection();
            Comparer comparer = comparer(question);
            Comparison comparison = comparer.compare(figures, question.geography(), asked.areas(), asked.benchmark());
            return new Answer(
                    question,
                    figures,
                    comparison,
                    comparer.shared(comparison, figures).orElse(null),
                    null);
        });
    }

    /** The answer with each area's rank and trend over the years. */
    public Optional<Answer> inDepth(Selection selection) {
        return to(selection).map(this::inDepth);
    }

    /** The same answer with each area's rank and trend over the years. */
    public Answer inDepth(Answer answer) {
        Figures figures = answer.figures();
        Ranking ranking = figures.ranking(answer.geography(), areas);
        Comparison comparison = Comparer.inDepth(answer.comparison(), figures, ranking);
        Map<AreaCode, Series> series = new HashMap<>();
        Map<AreaCode, Series> upper = new HashMap<>();
        for (AreaCode area : followed(comparison)) {
            series.put(area, figures.series(area));
            figures.upperSeries(area).ifPresent(years -> upper.put(area, years));
        }
        return answer.with(comparison, new Answer.Depth(ranking, series, upper));
    }

    /** Every area of the level beside the benchmark. */
    public Comparison all(Answer answer) {
        return comparer(answer.question())
                .all(answer.figures(), answer.geography(), answer.selection().benchmark());
    }

    /** One indicator in one period for every area, kept for the next who asks. */
    public Figures figures(Indicator indicator, Period period) {
        return kept.of(indicator, period);
    }

    /** An indicator's newest figures at a level; empty where it has none there. */
    public Optional<Figures> newest(Indicator indicator, Geography level) {
        List<Period> periods = observations.periods(indicator.id(), level);
        return periods.isEmpty() ? Optional.empty() : Optional.of(figures(indicator, periods.get(periods.size() - 1)));
    }

    private Comparer comparer(Question question) {
        Selection asked = question.selection();
        return comparer(asked.benchmark(), asked.variables(), asked.indicator(), question.geography());
    }

    /** Compares with a benchmark, each area's test as one of all that it can be tested on. */
    public Comparer comparer(Benchmark benchmark, @Nullable List<String> variables, String outcome, Geography level) {
        return benchmark.isAlone()
                ? comparerAlone(benchmark, variables, outcome, level)
                : new Comparer(
                        areas,
                        neighbours.serving(benchmark, variables, outcome, level),
                        tests.against(benchmark, variables));
    }

    /** The same with each test by itself. */
    Comparer comparerAlone(Benchmark benchmark, @Nullable List<String> variables, String outcome, Geography level) {
        return new Comparer(areas, neighbours.serving(benchmark, variables, outcome, level));
    }

    private static Set<AreaCode> followed(Comparison comparison) {
        Set<AreaCode> codes = new LinkedHashSet<>();
        for (Compared compared : comparison.areas()) {
            codes.add(compared.area().code());
            compared.benchmark().areaCode().ifPresent(codes::add);
        }
        codes.add(AreaCode.ENGLAND);
        return codes;
    }
}
