package uk.mobilityatlas.view.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.MiddleHalf;
import uk.mobilityatlas.desk.Caption;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.ScreenWords;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Strip;

/** Where all areas of the level lie on the present indicator, in one swarm or by place type; without any control. */
public final class DistributionViewModel {
    private final Desk desk;
    private final ScreenWords words;
    private final BooleanProperty byType = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Strip> strip = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>(Caption.NONE);

    public DistributionViewModel(Desk desk) {
        this.desk = desk;
        this.words = new ScreenWords(desk.catalogue(), desk.version());
        desk.reading().readingProperty().addListener((property, before, now) -> show());
        desk.theme().modeProperty().addListener((property, before, now) -> show());
        byType.addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        Reading reading = desk.reading().readingProperty().get();
        if (reading == null) {
            return;
        }
        Caption whole = words.of(reading, false);
        Reading.Found found = reading.found();
        if (found == null) {
            caption.set(whole);
            strip.set(null);
            return;
        }
        AreaFigures areas = found.areas();
        String headline = MiddleHalf.of(
                        found.figures(),
                        areas.visible(),
                        reading.geography(),
                        found.comparison().areas())
                .headline();
        String note = found.figures().bounded() ? Strings.text("distribution.known") : "";
        String split = byType.get() ? Strings.text("distribution.several") : "";
        caption.set(new Caption(
                headline,
                String.join(
                        ". ",
                        java.util.stream.Stream.of(whole.subtitle(), note, split)
                                .filter(Predicate.not(String::isEmpty))
                                .toList()),
                whole.sources()));
        strip.set(new Strip(areas, lanes(areas), Set.of(), desk.theme().palette(), headline));
    }

    private List<Strip.Lane> lanes(AreaFigures areas) {
        List<Strip.Lane> lanes = new ArrayList<>();
        lanes.add(lane(Strings.text("distribution.all"), areas, a -> true));
        if (byType.get()) {
            for (PlaceType type : PlaceType.values()) {
                lanes.add(lane(Strings.text("type." + type.id()), areas, a -> a.is(type)));
            }
            lanes.add(lane(
                    Strings.text("distribution.none"), areas, a -> a.types().isEmpty()));
        }
        return lanes;
    }

    private static Strip.Lane lane(String name, AreaFigures areas, Predicate<Area> member) {
        Set<AreaCode> codes =
                areas.visible().stream().filter(member).map(Area::code).collect(Collectors.toSet());
        return new Strip.Lane(name, codes);
    }

    /** The picture as it stands on paper. */
    Optional<Graphic> paper() {
        Reading reading = desk.reading().readingProperty().get();
        Strip shown = strip.get();
        if (reading == null || shown == null) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                new Strip(shown.figures(), shown.lanes(), Set.of(), Palette.LIGHT, shown.headline()),
                caption.get().subtitle(),
                words.credits(reading, false),
                Palette.LIGHT));
    }

    /** Whether each place type has a swarm of its own. */
    BooleanProperty byTypeProperty() {
        return byType;
    }

    ReadOnlyObjectProperty<@Nullable Strip> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }
}
