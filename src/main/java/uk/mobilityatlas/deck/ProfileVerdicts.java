package uk.mobilityatlas.deck;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.VerdictMark;

/** What a profile says in one line: on how many indicators its area is worse, better, similar or not to be told. */
final class ProfileVerdicts {
    private static final Texts TEXTS = Texts.beside(ProfileVerdicts.class);

    private static final List<VerdictMark> ORDER = List.of(
            VerdictMark.WORSE,
            VerdictMark.BETTER,
            VerdictMark.HIGHER,
            VerdictMark.LOWER,
            VerdictMark.SIMILAR,
            VerdictMark.CANNOT_TELL,
            VerdictMark.COUNTED_HIGHER,
            VerdictMark.COUNTED_LOWER,
            VerdictMark.COUNTED_SAME,
            VerdictMark.NOT_TESTED);

    private ProfileVerdicts() {}

    static List<DeckSlide.Saying> of(Profile profile) {
        Map<VerdictMark, Integer> counts = VerdictMark.counts(
                profile.rows().stream().map(row -> row.areas().get(0).verdict()).toList());
        return ORDER.stream()
                .flatMap(mark -> Stream.ofNullable(counts.get(mark))
                        .map(count -> new DeckSlide.Saying(mark, TEXTS.of("profile." + mark.name(), count))))
                .toList();
    }
}
