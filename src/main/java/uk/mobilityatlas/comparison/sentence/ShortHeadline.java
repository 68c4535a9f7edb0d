package uk.mobilityatlas.comparison.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.stats.Reliability;

/** The headline in at most ten words, for a slide: the first that fits of several, from the fullest to the barest. */
public final class ShortHeadline {
    private static final Texts TEXTS = Texts.beside(ShortHeadline.class);

    /** What a room reads at a glance. */
    public static final int MOST_WORDS = 10;

    private final Comparison comparison;
    private final Phrase phrase;

    private ShortHeadline(Comparison comparison) {
        this.comparison = comparison;
        phrase = Phrase.of(comparison.indicator());
    }

    /** At most ten words over a slide of this comparison. */
    public static String of(Comparison comparison) {
        return fitting(new ShortHeadline(comparison).candidates());
    }

    /** The first that is short enough; of none, the last one's first ten words. */
    public static String fitting(List<String> candidates) {
        return candidates.stream()
                .filter(c -> words(c) <= MOST_WORDS)
                .findFirst()
                .orElseGet(() -> {
                    String[] last = candidates.get(candidates.size() - 1).split("\\s+");
                    return String.join(" ", List.of(last).subList(0, MOST_WORDS));
                });
    }

    /** How many words a headline has. */
    public static int words(String headline) {
        return headline.isBlank() ? 0 : headline.strip().split("\\s+").length;
    }

    private List<String> candidates() {
        List<Compared> figures =
                comparison.areas().stream().filter(c -> c.value().isPresent()).toList();
        if (comparison.areas().isEmpty()) {
            return List.of(comparison.indicator().title());
        }
        if (figures.isEmpty()) {
            return none();
        }
        List<Clause> clauses = Clause.of(figures);
        return clauses.isEmpty() ? untested(figures) : claimed(clauses.get(0), figures.size());
    }

    private List<String> claimed(Clause first, int figures) {
        Headline full = new Headline(comparison);
        boolean one = full.oneOwner() || first.size() == 1;
        String benchmark = one ? first.areas().get(0).benchmark().name() : TEXTS.of("short.their-benchmarks");
        // a place that is counted and not named is not held against a name that only one of them has
        String theirs =
                full.oneOwner() ? benchmark : briefly(first.size() == 1).orElse(TEXTS.of("short.their-benchmarks"));
        String names = Names.list(first.areas().stream().map(Compared::name).toList());
        String counted = counted(first.size(), figures);
        String is = Phrase.isElliptical(first.size());
        String relation = "short." + first.relation();
        String adverb = first.adverb();
        List<String> found = new ArrayList<>();
        boolean unsure = first.areas().stream()
                .anyMatch(c -> c.verdict().differs() && c.reliability() == Reliability.UNRELIABLE);
        found.add(Headline.of(comparison));
        found.add(sentence(full.named(List.of(first))));
        found.add(measured(TEXTS.of(relation + ".bare", names, benchmark, adverb, first.size())));
        found.add(shortly(TEXTS.of(relation + ".bare", names, benchmark, adverb, first.size())));
        // the measure stands beneath a slide's headline; what it is held against stands nowhere else
        found.add(sentence(TEXTS.of(relation, names, is, benchmark, adverb, first.size())));
        found.add(measured(TEXTS.of(relation + ".bare", counted, theirs, adverb, first.size())));
        found.add(shortly(TEXTS.of(relation + ".bare", counted, theirs, adverb, first.size())));
        found.add(sentence(TEXTS.of(relation, counted, is, theirs, adverb, first.size())));
        found.add(sentence(TEXTS.of(relation + ".bare", counted, theirs, adverb, first.size())));
        String briefly = briefly(first.size() == 1).orElse(benchmark);
        found.add(sentence(TEXTS.of(relation, names, is, briefly, adverb, first.size())));
        found.add(sentence(TEXTS.of(relation, counted, is, briefly, adverb, first.size())));
        found.add(sentence(TEXTS.of(
                relation + ".bare",
                TEXTS.of("short.places.bare", first.size(), figures),
                theirs,
                adverb,
                first.size())));
        found.add(sentence(TEXTS.of(relation + ".bare", Names.number(first.size()), theirs, adverb, first.size())));
        found.add(sentence(TEXTS.of(relation, counted, is, TEXTS.of("short.the-benchmark"), adverb, first.size())));
        // the full headline says so itself
        return unsure
                ? Stream.concat(
                                found.stream().limit(1),
                                found.stream().skip(1).map(text -> TEXTS.of("short.unreliable", text)))
                        .toList()
                : found;
    }

    /** No qualifications: Blackpool and Barnsley above England. */
    private String measured(String text) {
        String title = comparison.indicator().title();
        return TEXTS.of("short.figure", title.split("[,(]")[0].strip(), text);
    }

    /** The benchmark's kind in two or three words, where it has some. */
    private Optional<String> briefly(boolean one) {
        Benchmark benchmark = comparison.benchmark();
        PlaceType type = benchmark.type();
        String key = "short.benchmark." + benchmark.kind() + (type != null ? "." + type.id() : one ? ".one" : "");
        return TEXTS.has(key) ? Optional.of(TEXTS.of(key)) : Optional.empty();
    }

    /** The same under the indicator's short name. */
    private String shortly(String text) {
        String title = comparison.indicator().naming().shortTitle();
        return title.isEmpty() ? measured(text) : TEXTS.of("short.figure", title, text);
    }

    private static String counted(int some, int all) {
        if (all == 1) {
            return TEXTS.of("short.only");
        }
        if (some == all) {
            return some == 2 ? TEXTS.of("short.both") : TEXTS.of("short.all", Names.number(all));
        }
        return TEXTS.of("short.places", Names.number(some), Names.number(all));
    }

    private List<String> untested(List<Compared> figures) {
        if (figures.size() > 1) {
            return List.of(TEXTS.of(
                    figures.get(0).verdict().outcome() == Outcome.NO_BENCHMARK
                            ? "short.no-benchmark"
                            : "short.untested"));
        }
        Compared only = figures.get(0);
        String figure = comparison.indicator().format(only.value().orElseThrow());
        return List.of(
                sentence(
                        TEXTS.of("headline.figure", Names.possessive(only.name()), phrase.of(1), phrase.is(1), figure)),
                measured(TEXTS.of("short.one", only.name(), figure)),
                sentence(TEXTS.of("short.figure", only.name(), figure)));
    }

    private List<String> none() {
        List<Compared> areas = comparison.areas();
        String names = Names.list(areas.stream().map(Compared::name).toList());
        return areas.size() == 1
                ? List.of(sentence(TEXTS.of("short.no-figure", names)))
                : List.of(
                        Headline.of(comparison),
                        areas.size() == 2
                                ? TEXTS.of("short.neither")
                                : TEXTS.of("short.no-figures", Names.number(areas.size())));
    }

    private static String sentence(String text) {
        return Names.sentence(text);
    }
}
