package uk.mobilityatlas.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Proposes a slide's headline and subtitle from the verdicts, and checks what the user has written instead. */
public final class SlideWords {
    private static final Texts TEXTS = Texts.beside(SlideWords.class);

    private final Answers answers;

    public SlideWords(Answers answers) {
        this.answers = answers;
    }

    /** What stands over a slide of a story; not asked for on the window's thread. */
    public SlideWording of(Story story, Slide slide) {
        @Nullable String edited = slide.headline();
        @Nullable Answer answer = answer(slide).orElse(null);
        @Nullable Comparison comparison = answer == null ? null : answer.comparison();
        String headline = edited != null ? edited : headline(story, slide, comparison);
        String subtitle = slide.subtitle() != null ? slide.subtitle() : subtitle(slide, answer);
        return new SlideWording(
                headline,
                subtitle,
                edited == null,
                comparison == null ? "" : VerdictLine.text(comparison),
                flags(edited, answer));
    }

    /** What stands over a slide whose picture does not say how its areas compare. */
    public SlideWording of(Slide slide, SlideProposal proposal) {
        @Nullable String edited = slide.headline();
        @Nullable Answer answer = answer(slide).orElse(null);
        String proposed = proposal.subtitle().isEmpty() ? subtitle(slide, answer) : proposal.subtitle();
        return new SlideWording(
                edited == null ? proposal.headline() : edited,
                slide.subtitle() == null ? proposed : slide.subtitle(),
                edited == null,
                edited == null ? proposal.verdict() : proposal.whole(),
                flags(edited, answer));
    }

    /** What the slide asks first; with the years where there are words of the user's to hold against it. */
    private Optional<Answer> answer(Slide slide) {
        return slide.query().flatMap(query -> slide.headline() == null ? answers.to(query) : answers.inDepth(query));
    }

    private static List<HeadlineCheck.Flag> flags(@Nullable String edited, @Nullable Answer answer) {
        return edited == null || answer == null ? List.of() : HeadlineCheck.of(edited, answer);
    }

    private String headline(Story story, Slide slide, @Nullable Comparison comparison) {
        return switch (slide.layout()) {
            case TITLE -> story.name();
            case TEXT, SECTION, SOURCES -> TEXTS.of("wording." + slide.layout().id());
            case PICTURES, BIG_NUMBER, TABLE -> {
                if (comparison == null) {
                    yield slide.query().isEmpty() ? TEXTS.of("wording.text") : TEXTS.of("wording.no-figures");
                }
                if (comparison.areas().isEmpty()) {
                    yield kind(slide, comparison);
                }
                Optional<String> profile = slide.isProfile()
                        ? comparison.areas().stream().findFirst().map(area -> profile(area, comparison))
                        : Optional.empty();
                yield profile.orElseGet(() -> ShortHeadline.of(comparison));
            }
        };
    }

    /** Of a map that picks no place out, what it shows. */
    private static String kind(Slide slide, Comparison comparison) {
        String measure = Wording.dashed(comparison.indicator().title());
        return slide.query()
                .filter(query -> query.filter().types().size() == 1)
                .map(query -> query.filter().types().iterator().next())
                .map(type -> TEXTS.of("wording.kind", measure, TEXTS.of("type." + type.id())))
                .orElse(measure);
    }

    private static String profile(Compared area, Comparison comparison) {
        return Names.sentence(TEXTS.of(
                "wording.profile", area.name(), comparison.indicator().topic().title()));
    }

    /** Measure, geography, period; over trends alone the years as well. */
    private String subtitle(Slide slide, @Nullable Answer answer) {
        if (slide.layout() == Layout.TITLE) {
            return TEXTS.of(
                    "wording.title",
                    Dates.of(Period.day(LocalDate.parse(answers.version().date()))));
        }
        if (answer == null) {
            return "";
        }
        Comparison comparison = answer.comparison();
        Indicator indicator = comparison.indicator();
        if (slide.isProfile()) {
            return TEXTS.of("wording.profile.subtitle", benchmark(comparison));
        }
        boolean said = indicator.unit().isPercent() || indicator.unit().words().isBlank();
        String measure = comparison.bounded()
                ? TEXTS.of("wording.bounds", Wording.dashed(indicator.title()))
                : said
                        ? Wording.dashed(indicator.title())
                        : TEXTS.of(
                                "wording.unit",
                                Wording.dashed(indicator.title()),
                                indicator.unit().words());
        return TEXTS.of("wording.subtitle", measure, place(slide, comparison), period(slide, answer));
    }

    /** The verdict is of the newest period, also where the picture shows those before it. */
    private static String period(Slide slide, Answer answer) {
        String newest = Dates.of(answer.period());
        Optional<Period> first = answer.comparison().areas().stream()
                .flatMap(area -> answer.figures().series(area.area().code()).observations().stream())
                .filter(Observation::hasValue)
                .map(Observation::period)
                .min(Comparator.naturalOrder());
        boolean overYears = slide.parts().stream().allMatch(part -> part.pictured()
                .filter(picture -> picture.kind() == PictureKind.TRENDS)
                .isPresent());
        return first.filter(begin -> overYears && begin.compareTo(answer.period()) < 0)
                .map(begin -> TEXTS.of("wording.years", newest, Dates.shortly(begin)))
                .orElse(newest);
    }

    private static String benchmark(Comparison comparison) {
        return comparison.areas().stream()
                .findFirst()
                .map(area -> area.benchmark().name())
                .orElse("");
    }

    /** The level, and the larger area or the type that the query keeps to. */
    private String place(Slide slide, Comparison comparison) {
        String level = Names.areas(comparison.geography());
        Selection.Filter filter = slide.query().map(Selection::filter).orElse(Selection.Filter.NONE);
        Optional<String> within = Optional.ofNullable(
                        filter.combinedAuthority() != null ? filter.combinedAuthority() : filter.region())
                .flatMap(code -> answers.areas().find(code))
                .map((Area area) -> TEXTS.of("wording.within", level, Names.of(area)));
        return within.orElse(level);
    }
}
