package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.ProfileFigures;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.profile.Spine;

/** Makes the spine of one topic for the first area of a query. */
final class ProfilePictures {
    private final Answers answers;
    private final Profiles profiles;

    ProfilePictures(Answers answers) {
        this.answers = answers;
        this.profiles = new Profiles(answers);
    }

    Spine spine(Answers.Answer answer) {
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
