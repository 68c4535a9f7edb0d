package uk.mobilityatlas.story;

import java.util.List;

/**
 * What stands over a slide.
 *
 * @param proposed whether the headline is the app's own, of at most ten words
 * @param verdict what may be concluded of the slide's areas, which always stands beside an edited headline; or empty
 * @param flags the words of an edited headline that the verdicts do not support
 */
public record SlideWording(
        String headline, String subtitle, boolean proposed, String verdict, List<HeadlineCheck.Flag> flags) {
    public SlideWording {
        flags = List.copyOf(flags);
    }

    /** With more said beneath the headline. */
    public SlideWording adding(String more) {
        return new SlideWording(headline, subtitle + "; " + more, proposed, verdict, flags);
    }

    /** With what may be concluded where the picture does not compare areas. */
    public SlideWording withVerdict(String other) {
        return new SlideWording(headline, subtitle, proposed, other, flags);
    }
}
