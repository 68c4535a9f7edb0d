package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An ordered set of slides. Every change gives another story; a slide that is not in it changes nothing.
 *
 * @param id its name in the workspace; empty until one keeps it
 * @param minutes how many minutes it may take
 * @param presented the figures that it showed when it was last presented; null when it never was
 */
public record Story(String id, String name, List<Slide> slides, int minutes, @Nullable Presented presented) {
    /** How many minutes a story may take unless its speaker says otherwise. */
    public static final int USUAL_MINUTES = 20;

    public static final int LEAST_MINUTES = 5;
    public static final int MOST_MINUTES = 120;

    public Story {
        name = SafeText.writable(name);
        slides = List.copyOf(slides);
    }

    /** A story without slides. */
    public static Story named(String name) {
        return new Story("", name, List.of(), USUAL_MINUTES, null);
    }

    public Optional<Slide> slide(String slide) {
        int at = indexOf(slide);
        return at < 0 ? Optional.empty() : Optional.of(slides.get(at));
    }

    /** Where a slide stands, from 0; -1 where it is not in the story. */
    public int indexOf(String slide) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).id().equals(slide)) {
                return i;
            }
        }
        return -1;
    }

    public Optional<Presented> lastPresented() {
        return Optional.ofNullable(presented);
    }

    /** With a slide at the end. */
    public Story adding(Slide slide) {
        return adding(slide, slides.size());
    }

    /** With a slide at a place from 0, under an id of its own. */
    public Story adding(Slide slide, int at) {
        List<Slide> changed = new ArrayList<>(slides);
        changed.add(Math.max(0, Math.min(at, changed.size())), slide.withId(freeId()));
        return with(changed);
    }

    public Story removing(String slide) {
        return with(slides.stream().filter(s -> !s.id().equals(slide)).toList());
    }

    /** With a slide at another place, counted from 0 as if it had been taken out. */
    public Story moving(String slide, int to) {
        int from = indexOf(slide);
        if (from < 0) {
            return this;
        }
        List<Slide> changed = new ArrayList<>(slides);
        Slide moved = changed.remove(from);
        changed.add(Math.max(0, Math.min(to, changed.size())), moved);
        return with(changed);
    }

    /** With a copy of a slide right behind it. */
    public Story duplicating(String slide) {
        int at = indexOf(slide);
        return at < 0 ? this : adding(slides.get(at), at + 1);
    }

    /** With one slide changed; it keeps its id. */
    public Story changing(String slide, UnaryOperator<Slide> change) {
        return with(slides.stream()
                .map(s -> s.id().equals(slide) ? change.apply(s).withId(slide) : s)
                .toList());
    }

    /** The same story made for another area: queries and words follow. It has not been presented yet. */
    public Story replacing(AreaSwap swap) {
        return new Story(id, swap.text(name), slides.stream().map(swap::slide).toList(), minutes, null);
    }

    public Story renamed(String other) {
        return new Story(id, other, slides, minutes, presented);
    }

    /** Planned to take so many minutes, within what a story can take. */
    public Story lasting(int some) {
        return new Story(id, name, slides, Math.max(LEAST_MINUTES, Math.min(MOST_MINUTES, some)), presented);
    }

    /** The same story under the id that a workspace has for it. */
    public Story withId(String other) {
        return new Story(other, name, slides, minutes, presented);
    }

    public Story presenting(Presented now) {
        return new Story(id, name, slides, minutes, now);
    }

    private Story with(List<Slide> changed) {
        return new Story(id, name, changed, minutes, presented);
    }

    private String freeId() {
        int next = slides.size() + 1;
        while (indexOf("s" + next) >= 0) {
            next++;
        }
        return "s" + next;
    }
}
