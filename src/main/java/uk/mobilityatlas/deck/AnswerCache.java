package uk.mobilityatlas.deck;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.picture.AnswerSource;
import uk.mobilityatlas.picture.Picture;
import uk.mobilityatlas.picture.PictureMaker;
import uk.mobilityatlas.story.SlidePart;

/** Remembers the answers of one deck, whose slides ask the same more than once, several of them at a time. */
final class AnswerCache implements AnswerSource {
    private final Answers answers;
    private final PictureMaker maker;
    private final Map<Selection, Optional<Answer>> known = new ConcurrentHashMap<>();
    private final Map<SlidePart.Picture, Optional<Picture>> pictures = new ConcurrentHashMap<>();

    AnswerCache(Answers answers, PictureMaker maker) {
        this.answers = answers;
        this.maker = maker;
    }

    @Override
    public Optional<Answer> to(Selection query) {
        return known.computeIfAbsent(query, answers::inDepth);
    }

    /** The picture that a part is, or whose figures it tables; empty for any other part, and without figures. */
    Optional<Picture> picture(SlidePart part) {
        return part.pictured().flatMap(asked -> pictures.computeIfAbsent(asked, one -> maker.of(one, this)));
    }
}
