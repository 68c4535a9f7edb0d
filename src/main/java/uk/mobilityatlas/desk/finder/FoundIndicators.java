package uk.mobilityatlas.desk.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.WordMatch;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.IndicatorUse;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;

/** The indicators that a text means, each with what will be done with it. */
final class FoundIndicators {
    /** A letter or two stand somewhere in most definitions. */
    private static final int LONG_ENOUGH = 3;

    private final Desk desk;
    private final IndicatorUse use;

    FoundIndicators(Desk desk, IndicatorUse use) {
        this.desk = desk;
        this.use = use;
    }

    /** @param topic the only topic in which is looked; null for all */
    Answered of(String text, @Nullable Topic topic) {
        List<Indicator> answering = desk.catalogue().search(text).stream()
                .filter(use::fits)
                .filter(i -> topic == null || i.topic() == topic)
                .filter(i -> text.strip().length() >= LONG_ENOUGH || match(text, i) != WordMatch.NONE)
                .toList();
        WordMatch best = answering.stream()
                .map(i -> match(text, i))
                .min(Comparator.naturalOrder())
                .orElse(WordMatch.NONE);
        return new Answered(
                FinderKind.INDICATORS,
                best,
                answering.stream().map(i -> found(i, FinderKind.INDICATORS)).toList());
    }

    private static WordMatch match(String text, Indicator indicator) {
        return WordMatch.of(Areas.plainName(text), Areas.plainName(indicator.title()));
    }

    /** All of a topic. */
    Answered in(Topic topic) {
        return Answered.of(
                FinderKind.INDICATORS,
                desk.catalogue().indicators().stream()
                        .filter(i -> i.topic() == topic && use.fits(i))
                        .map(i -> found(i, FinderKind.INDICATORS))
                        .toList());
    }

    /** Those of some ids that are there. */
    Answered of(List<String> ids, FinderKind kind) {
        return Answered.of(
                kind,
                ids.stream()
                        .map(desk.catalogue()::find)
                        .flatMap(Optional::stream)
                        .filter(use::fits)
                        .map(i -> found(i, kind))
                        .toList());
    }

    private Found found(Indicator indicator, FinderKind kind) {
        return new Found(
                kind,
                Wording.dashed(indicator.title()),
                indicator.topic().title(),
                use.words(indicator),
                use.words(indicator),
                use.here(indicator),
                null,
                indicator,
                false,
                () -> use.use(indicator));
    }

    /** How many indicators of a topic can be used so. */
    long count(Topic topic) {
        return desk.catalogue().indicators().stream()
                .filter(i -> i.topic() == topic && use.fits(i))
                .count();
    }

    /** Whether a topic is meant by a text. */
    static WordMatch match(String text, Topic topic) {
        return WordMatch.of(Areas.plainName(text), Areas.plainName(topic.title().toLowerCase(Locale.UK)));
    }
}
