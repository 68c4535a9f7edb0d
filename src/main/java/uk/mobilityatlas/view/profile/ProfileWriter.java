package uk.mobilityatlas.view.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.comparison.lens.ProfileFigures;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.graphic.profile.SpineCredits;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.picture.ProfilePicture;

/** Makes the page of a profile from what has been read. */
final class ProfileWriter {
    private static final Texts TEXTS = Texts.beside(ProfileWriter.class);

    private static final int OLDEST = 120;

    private final Desk desk;

    ProfileWriter(Desk desk) {
        this.desk = desk;
    }

    /** How many people live in an area, as a sentence; empty where it is not known. Not on the window's thread. */
    String residents(Area area) {
        OptionalLong count = desk.observations().residents(area.code(), 0, OLDEST);
        return count.isEmpty() ? "" : TEXTS.of("residents", Unit.number(count.getAsLong(), 0));
    }

    ProfilePage write(ProfileFigures found, ProfileChoice choice, String residents) {
        Area area = found.profile().area();
        ProfileFigures shown = choice.rows() == ProfileChoice.Rows.TESTED ? found.tested() : found;
        boolean byTopic = choice.order() == ProfileChoice.Order.TOPIC;
        ProfileFigures ordered = byTopic ? shown.byTopic() : shown.byDistance();
        String lead = found.lead();
        return new ProfilePage(
                area,
                facts(area, residents),
                lead,
                desk.areas().evidence(area.code()),
                Spine.of(ordered, byTopic, desk.theme().palette(), area.name()),
                found.profile().rows().size() - shown.profile().rows().size(),
                ProfilePicture.onPaper(ordered, byTopic, area.name(), lead, desk.catalogue(), desk.version()));
    }

    /** The words under the chart on the screen, where the version of the data stands beside them. */
    String foot(ProfileFigures found) {
        return SpineCredits.brief(found.profile(), desk.catalogue());
    }

    /** North West. Lancashire combined authority. Urban, nearer to a major town or city. 141,033 residents (Census 2021). */
    private String facts(Area area, String residents) {
        List<String> parts = new ArrayList<>();
        parts.add(TEXTS.of("level." + area.code().value().substring(0, 3)));
        name(Optional.ofNullable(area.region()).or(() -> Optional.ofNullable(area.nation())))
                .ifPresent(parts::add);
        area.combinedAuthorityCode()
                .flatMap(desk.areas()::find)
                .map(a -> TEXTS.of("combined-authority", a.name()))
                .ifPresent(parts::add);
        name(Optional.ofNullable(area.upperTier())).ifPresent(parts::add);
        String first = String.join(", ", new LinkedHashSet<>(parts)) + ".";
        Set<String> sentences = new LinkedHashSet<>();
        sentences.add(first);
        setting(area).ifPresent(sentences::add);
        sentences.add(residents);
        if (!area.note().isBlank()) {
            sentences.add(Names.sentence(area.note()) + (area.note().endsWith(".") ? "" : "."));
        }
        sentences.remove("");
        return String.join(" ", sentences);
    }

    private Optional<String> name(Optional<uk.mobilityatlas.area.AreaCode> code) {
        return code.flatMap(desk.areas()::find)
                .filter(a -> !a.isIn(Geography.WIDER))
                .map(Area::name);
    }

    /** The rural-urban class, as its evidence has it. */
    private Optional<String> setting(Area area) {
        return desk.areas().evidence(area.code()).stream()
                .filter(e -> e.type() == PlaceType.RURAL && e.value().contains(":"))
                .map(PlaceTypeEvidence::value)
                .map(value ->
                        value.replaceFirst("Majority (nearer|further)", "$1").replaceFirst(": ", ", "))
                .map(value -> Names.sentence(value) + ".")
                .findFirst();
    }
}
