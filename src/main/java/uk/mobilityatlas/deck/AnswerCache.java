package uk.mobilityatlas.deck;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.story.SlidePart;

/** Remembers the answers of one deck, whose slides ask the same more than once, several of them at a time. */
final class AnswerCache {
    private final Answers answers;
    private final SeenOtherwise otherwise;
    private final Map<Selection, Optional<Answers.Answer>> known = new ConcurrentHashMap<>();
    private final Map<Selection, Optional<Spine>> spines = new ConcurrentHashMap<>();
    private final Map<SlidePart.Picture, Optional<Seen>> looked = new ConcurrentHashMap<>();

    AnswerCache(Answers answers, SeenOtherwise otherwise) {
        this.answers = answers;
        this.otherwise = otherwise;
    }

    Optional<Answers.Answer> to(Selection query) {
        return known.computeIfAbsent(query, answers::inDepth);
    }

    /** The profile of a query's first area on its topic, without a headline. */
    Optional<Spine> spine(Selection query, ProfilePictures profiles) {
        Optional<Answers.Answer> answer = to(query);
        return spines.computeIfAbsent(query, q -> answer.map(profiles::spine));
    }

    /** The answer to a picture that compares no single areas; empty for one that does. */
    Optional<Seen> seen(SlidePart.Picture picture) {
        if (picture.kind().compares()) {
            return Optional.empty();
        }
        // not computeIfAbsent: answering it asks this map of other things
        Optional<Seen> before = looked.get(picture);
        Optional<Seen> found = before == null ? otherwise.of(picture, this) : before;
        looked.put(picture, found);
        return found;
    }
}
