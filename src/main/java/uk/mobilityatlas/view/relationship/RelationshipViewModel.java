package uk.mobilityatlas.view.relationship;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.Relationship;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** The present indicator against a second one, across the areas of the level; without any control. */
final class RelationshipViewModel extends PageModel<Scatter> {
    private static final Texts TEXTS = Texts.beside(RelationshipViewModel.class);

    private static final String KEY = "relationship";

    private final ObjectProperty<@Nullable Indicator> second = new SimpleObjectProperty<>();
    private @Nullable ReadingPair pair;

    public RelationshipViewModel(Desk desk) {
        super(desk);
        followReading();
        second.addListener((property, before, now) -> look());
    }

    @Override
    protected void look() {
        Reading one = reading();
        if (!active() || one == null) {
            return;
        }
        Indicator other = second.get();
        if (other == null || !shares(one.indicator(), other, one)) {
            // first one of the companions that the catalogue proposes
            Stream.concat(desk.catalogue().of(Role.COMPANION).stream(), choices(one).stream())
                    .filter(i -> shares(one.indicator(), i, one))
                    .findFirst()
                    .ifPresent(second::set);
            return;
        }
        // the level that is shown, which need not be the one that was asked for
        Selection asked = one.selection().withIndicator(other.id()).withGeography(one.geography());
        find(KEY, () -> ReadingPair.of(one, Reading.of(asked, one.answers()), desk.geometries()), found -> {
            pair = found;
            draw();
        });
    }

    private static boolean shares(Indicator one, Indicator other, Reading reading) {
        return !one.equals(other) && other.geographies().contains(reading.geography());
    }

    private List<Indicator> choices(Reading reading) {
        return desk.catalogue().indicators().stream()
                .filter(i -> shares(reading.indicator(), i, reading))
                .toList();
    }

    /** The indicators that are published for the level shown. */
    List<Indicator> choices() {
        Reading reading = reading();
        return reading == null ? List.of() : choices(reading);
    }

    @Override
    protected void draw() {
        ReadingPair found = pair;
        if (found == null) {
            return;
        }
        Relationship relationship = found.relationship();
        if (relationship == null) {
            lacks(found.one().found() == null ? Lack.FIGURES : Lack.COMMON_LEVEL);
            String level = Names.areas(found.one().geography());
            setCaption(new Caption(
                    TEXTS.of(
                            "no-level",
                            FigureText.title(found.one().indicator()),
                            FigureText.title(found.other().indicator()),
                            level),
                    "",
                    ScreenWords.of(found.one(), false).sources()));
            return;
        }
        picture(desk.theme().palette()).ifPresent(this::setSheet);
        Credits credits = credits().orElseThrow();
        setCaption(new Caption(
                relationship.headline(),
                relationship.measure() + " " + relationship.warning(),
                credits.source() + " " + String.join(" ", credits.licences())));
    }

    @Override
    protected Optional<Scatter> picture(Palette palette) {
        return Optional.ofNullable(pair).flatMap(found -> found.picture(palette));
    }

    @Override
    protected Optional<Credits> credits() {
        // the axes name a period each
        return Optional.ofNullable(pair)
                .flatMap(found -> Optional.ofNullable(found.relationship()))
                .map(found ->
                        Credits.of(List.of(found.across(), found.up()), "", desk.catalogue(), desk.version(), false));
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        return Optional.ofNullable(second.get())
                .flatMap(other -> slide(
                        PictureKind.RELATIONSHIP, desk.state().get(), PictureOptions.of(List.of(other.id())), asTable));
    }

    /** The second indicator, on the axis at the left. */
    ObjectProperty<@Nullable Indicator> secondProperty() {
        return second;
    }
}
