package uk.mobilityatlas.desk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.AreaFacts.Fact;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Status;

/** Says what is known of single areas in a reading: pure, from what has been read already. */
public final class FactList {
    private static final Texts TEXTS = Texts.beside(FactList.class);

    private final Areas areas;
    private final Reading reading;
    private final Reading.Found found;
    private final @Nullable Details details;

    public FactList(Areas areas, Reading reading, Reading.Found found, @Nullable Details details) {
        this.areas = areas;
        this.reading = reading;
        this.found = found;
        this.details = details != null && details.reading() == reading ? details : null;
    }

    public AreaFacts of(AreaCode code) {
        Area area = areas.get(code);
        Observation observation = found.observation(code).orElse(null);
        Optional<Compared> compared = compared(code);
        List<Fact> facts = new ArrayList<>();
        bounds(code).ifPresent(bounds -> facts.add(notKnown(bounds)));
        rank(code).ifPresent(rank -> facts.add(new Fact(TEXTS.of("card.rank"), rank)));
        compared.flatMap(this::people).ifPresent(gap -> facts.add(new Fact(TEXTS.of("card.people"), gap)));
        trend(code).ifPresent(course -> facts.add(new Fact(TEXTS.of("card.trend"), course)));
        if (observation != null) {
            remarks(observation, facts);
        }
        return new AreaFacts(
                code,
                area.name(),
                where(area),
                value(observation),
                valueNote(area, observation, compared),
                range(code).orElse(null),
                compared.flatMap(c -> VerdictMark.shown(c.verdict())).orElse(null),
                compared.map(FactList::verdict).orElse(""),
                facts,
                area.types());
    }

    /** The area's rank with its interval, and which end 1 is; empty where it is not ranked or not yet known. */
    public Optional<String> rank(AreaCode code) {
        return Optional.ofNullable(details).flatMap(d -> d.ranking()
                .of(code)
                .map(rank ->
                        TEXTS.of("rank.words", Ranking.words(rank), d.ranking().order())));
    }

    /** The rank and its interval without a word on which end 1 is. */
    public Optional<String> rankAlone(AreaCode code) {
        return Optional.ofNullable(details).flatMap(d -> d.ranking().of(code)).map(Ranking::words);
    }

    /** The gap in people, where a difference from the benchmark is claimed. */
    public Optional<String> people(Compared compared) {
        return Optional.ofNullable(compared.people())
                .filter(gap -> gap.claimed() && compared.verdict().differs())
                .map(PeopleGap::withInterval);
    }

    /** The area's trend and its years; empty where it is not compared, not yet known, or nothing can be said. */
    public Optional<String> trend(AreaCode code) {
        return course(code).map(trend -> words(trend, found.figures().indicator()));
    }

    /** The same in a word or two. */
    public Optional<String> trendAlone(AreaCode code) {
        return course(code).map(FactList::alone);
    }

    private Optional<AreaTrend> course(AreaCode code) {
        return Optional.ofNullable(details)
                .flatMap(d -> d.compared().of(code))
                .flatMap(Compared::trend)
                .filter(trend -> trend.from() != null);
    }

    public static String words(AreaTrend trend, Indicator indicator) {
        return ofTheKnown(trend) ? known(trend.words()) : trend.words(indicator);
    }

    public static String alone(AreaTrend trend) {
        return ofTheKnown(trend) ? known(trend.word()) : trend.shortly();
    }

    private static boolean ofTheKnown(AreaTrend trend) {
        return trend.known() && trend.clearly() == Direction.NEITHER;
    }

    private static String known(String words) {
        return TEXTS.of("trend.known", words.toLowerCase(Locale.UK));
    }

    /** The figure of an area as a range; empty where there is no figure. */
    public Optional<FigureRange> range(AreaCode code) {
        return found.observation(code)
                .filter(Observation::hasValue)
                .map(o -> new FigureRange(
                        o.valueOrThrow(), bounds(code).map(Limits.class::cast).orElse(o.interval())));
    }

    /** The benchmark's figure as a range; empty where it has none. */
    public static Optional<FigureRange> range(BenchmarkValue benchmark) {
        return BenchmarkFigure.of(benchmark, true).map(figure -> new FigureRange(figure.value(), figure.limits()));
    }

    /** The area beside the benchmark: among the compared ones, or once they are read among all. */
    public Optional<Compared> compared(AreaCode code) {
        return found.comparison()
                .of(code)
                .or(() -> details == null ? Optional.empty() : details.all().of(code));
    }

    /** The figure as a range of bounds or as itself: 7.6–8.9%, 27.1%, [x]. */
    public String bounded(AreaCode code) {
        return bounds(code)
                .map(range -> Wording.bounds(reading.indicator(), range))
                .orElseGet(() -> value(found.observation(code).orElse(null)));
    }

    /** The benchmark's figure in the same way. */
    public String bounded(BenchmarkValue benchmark) {
        Range bounds = benchmark.bounds();
        return bounds != null
                ? Wording.bounds(reading.indicator(), bounds)
                : benchmark.figure().map(reading.indicator()::format).orElse(Status.NOT_AVAILABLE.shorthand());
    }

    private Optional<Range> bounds(AreaCode code) {
        return found.figures().bounds(code);
    }

    private Fact notKnown(Range bounds) {
        Indicator indicator = reading.indicator();
        return new Fact(
                TEXTS.of("card.not-known"),
                TEXTS.of(
                        "card.not-known.text",
                        indicator.format(bounds.upper() - bounds.lower()),
                        Wording.bounds(indicator, bounds)));
    }

    private String number(double value) {
        return Unit.number(value, reading.indicator().decimals());
    }

    private String where(Area area) {
        return area.regionCode()
                .or(() -> Optional.ofNullable(area.nation()))
                .flatMap(areas::find)
                .map(Area::name)
                .orElse("");
    }

    private String value(@Nullable Observation observation) {
        if (observation == null) {
            return Status.NOT_AVAILABLE.shorthand();
        }
        return observation.hasValue()
                ? reading.indicator().format(observation.valueOrThrow())
                : observation.status().shorthand();
    }

    private String valueNote(Area area, @Nullable Observation observation, Optional<Compared> compared) {
        if (observation == null || !observation.hasValue()) {
            Status status = observation == null ? Status.NOT_AVAILABLE : observation.status();
            return compared.map(Compared::missing)
                    .filter(reason -> !reason.isBlank())
                    .orElseGet(() -> TEXTS.of("missing." + status.name()));
        }
        ConfidenceInterval interval = observation.interval();
        return interval == null
                ? TEXTS.of("card.no-interval")
                : TEXTS.of("card.interval", number(interval.lower()), number(interval.upper()));
    }

    private static String verdict(Compared compared) {
        Outcome outcome = compared.verdict().outcome();
        if (outcome == Outcome.NO_FIGURE || outcome == Outcome.IS_BENCHMARK) {
            return "";
        }
        return outcome == Outcome.NOT_TESTED || outcome == Outcome.NO_BENCHMARK
                ? compared.verdict().judgement()
                : compared.verdict().beside(compared.benchmark().name());
    }

    private static void remarks(Observation observation, List<Fact> facts) {
        List<String> words = new ArrayList<>();
        for (Mark mark : observation.marks()) {
            words.add(TEXTS.of("mark." + mark.name()));
        }
        if (!observation.note().isBlank()) {
            words.add(observation.note());
        }
        if (!words.isEmpty()) {
            facts.add(new Fact(TEXTS.of("card.note"), String.join("; ", words)));
        }
    }
}
