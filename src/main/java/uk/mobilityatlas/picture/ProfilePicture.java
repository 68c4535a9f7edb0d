package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.ProfileFigures;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.comparison.wording.Emphasis;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.graphic.profile.SpineCredits;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.story.SlidePart;

/** Makes the spine of one topic for the first area of a query, and the whole profile of an area on paper. */
public final class ProfilePicture implements PictureBuilder {
    private final Answers answers;
    private final Profiles profiles;

    ProfilePicture(Answers answers) {
        this.answers = answers;
        this.profiles = new Profiles(answers);
    }

    /** @param lead what can be said safely, which stands below the headline */
    public static Sheet onPaper(
            ProfileFigures found, boolean byTopic, String headline, String lead, Catalogue catalogue, PackVersion of) {
        return new Sheet(
                Spine.of(found, byTopic, Palette.LIGHT, headline),
                Emphasis.plain(lead),
                SpineCredits.of(found.profile(), catalogue, of),
                Palette.LIGHT);
    }

    /** Its indicators have a period each, which the rows say. */
    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        return source.to(asked.query())
                .map(this::spine)
                .map(spine -> new Picture(
                        spine::withHeadline,
                        null,
                        spine.profile().rows().stream()
                                .map(Comparison::indicator)
                                .toList(),
                        ""));
    }

    private Spine spine(Answer answer) {
        Comparison asked = answer.comparison();
        Area area = asked.areas().isEmpty()
                ? answers.areas().of(asked.geography()).get(0)
                : asked.areas().get(0).area();
        ProfileFigures all = profiles.of(
                area,
                answer.selection().benchmark(),
                answer.selection().variables(),
                indicator -> indicator.topic() == asked.indicator().topic());
        List<Comparison> rows = all.profile().rows().stream()
                .filter(row -> row.areas().get(0).value().isPresent())
                .toList();
        return new Spine(Profile.of(area, rows), all.everyone(), all.series(), false, Palette.LIGHT, "");
    }
}
