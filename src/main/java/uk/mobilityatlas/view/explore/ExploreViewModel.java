package uk.mobilityatlas.view.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Brush;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.desk.picture.AreaFacts;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.FactList;
import uk.mobilityatlas.desk.picture.FigureRange;
import uk.mobilityatlas.desk.picture.RangeSketch;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Viewport;
import uk.mobilityatlas.indicator.Unit;

/** What the map shows and what is pointed at, without any control. */
final class ExploreViewModel {
    private static final Texts TEXTS = Texts.beside(ExploreViewModel.class);

    private static final String KEY = "map";
    private static final double OUTSIDE = 28;
    private static final MapOptions CLOSE = new MapOptions(true, false, false, true, 0);

    private final Desk desk;
    private final MapPainter painter;
    private final double top;
    private final ReadOnlyObjectWrapper<@Nullable MapFrame> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable AreaCode> pointed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>(Caption.NONE);
    private final ReadOnlyBooleanWrapper painting = new ReadOnlyBooleanWrapper();
    private final MapLook look;
    private final ReadOnlyObjectWrapper<@Nullable Size> size = new ReadOnlyObjectWrapper<>();
    private double scale = 1;
    private @Nullable FactList facts;
    private @Nullable Notice empty;

    /** @param top pixels at the map's upper left that controls stand on */
    public ExploreViewModel(Desk desk, double top) {
        this.desk = desk;
        this.top = top;
        this.painter = new MapPainter(desk.geometries(), desk.areas());
        this.look = new MapLook(desk);
        desk.home().codeProperty().addListener((property, before, now) -> open());
        desk.reading().readingProperty().addListener((property, before, now) -> read(before, now));
        desk.reading().detailsProperty().addListener((property, before, now) -> detailed());
        desk.theme().modeProperty().addListener((property, before, now) -> paint());
        read(null, desk.reading().readingProperty().get());
    }

    private void read(@Nullable Reading before, @Nullable Reading now) {
        if (now == null) {
            return;
        }
        caption.set(ScreenWords.of(now, true));
        if (before != null && (before.geography() != now.geography() || kind(before) != kind(now))) {
            look.turn();
        }
        takeFacts(now);
        sayWhenEmpty(now);
        paint();
    }

    /** A filter of kinds of place, which councils alone have, may leave a map of regions without any area. */
    private void sayWhenEmpty(Reading now) {
        Reading.Found found = now.found();
        if (found != null && found.areas().filtered() && found.areas().visible().isEmpty()) {
            empty = Notice.of(TEXTS.of("filter.nothing", Names.areas(now.geography())))
                    .with(TEXTS.of("filter.clear"), this::showAll)
                    .untilWithdrawn();
            desk.notices().show(empty);
        } else {
            desk.notices().withdraw(empty);
            empty = null;
        }
    }

    /** Takes the filter away. */
    void showAll() {
        desk.state().change(s -> s.withFilter(Selection.Filter.NONE));
    }

    /** Where on the map a place is, whichever part of it is in sight. */
    Optional<PlaceOnMap> whereabouts(Area area) {
        return Optional.ofNullable(reading())
                .flatMap(Reading::figures)
                .map(found -> PlaceOnMap.of(area, found.areas(), desk.areas()));
    }

    private static MapKind kind(Reading reading) {
        return reading.selection().map();
    }

    private void detailed() {
        Reading reading = reading();
        if (reading != null) {
            takeFacts(reading);
            if (kind(reading) == MapKind.VERDICTS) {
                paint();
            }
        }
    }

    private void takeFacts(Reading reading) {
        Reading.Found found = reading.found();
        Details details = desk.reading().detailsProperty().get();
        facts = found == null ? null : new FactList(desk.areas(), reading, found, details);
        AreaCode area = pointed.get();
        pointed.set(null);
        pointed.set(area);
    }

    private @Nullable Reading reading() {
        return desk.reading().readingProperty().get();
    }

    /** How much larger letters are shown than the design has them. */
    ReadOnlyDoubleProperty lettersProperty() {
        return desk.theme().textScaleProperty();
    }

    double letters() {
        return lettersProperty().get();
    }

    /** Gives the map so much room, in pixels of the design. */
    void resize(Size room, double devicePixels) {
        if (!room.equals(size.get()) || devicePixels != scale) {
            size.set(room);
            scale = devicePixels;
            paint();
        }
    }

    /** Shows a part of the country. */
    void look(Viewport at) {
        look.at(at);
        paint();
    }

    /** Shows all of the country. */
    void lookAtAll() {
        look.all();
        paint();
    }

    /** Shows where the map opens: around the user's own council. */
    void open() {
        look.open();
        paint();
    }

    /** Hands over the map with which the next start begins, each time that it would be another one. */
    void keep(Consumer<SavedPicture> keeper) {
        OpeningKeeping keeping = new OpeningKeeping(desk, painter, look, keeper);
        Runnable keep = () -> keeping.keep(frame.get(), reading(), options(true), options(false));
        frame.addListener((property, before, now) -> keep.run());
        keep.run();
    }

    /** The compared areas of this map that a part of the country leaves out of sight. */
    List<AreaCode> outside() {
        MapFrame painted = frame.get();
        return painted == null || painted.viewport() == null
                ? List.of()
                : onMap().stream()
                        .filter(code -> painted.anchor(code).isEmpty())
                        .toList();
    }

    /** The compared areas that this map shows somewhere. */
    List<AreaCode> onMap() {
        MapFrame painted = frame.get();
        return painted == null
                ? List.of()
                : painted.request().figures().comparedAreas().stream()
                        .map(Area::code)
                        .toList();
    }

    /** Close up, neither the locator nor London's inset has anything to say. */
    private MapOptions options(boolean close) {
        // below the controls stands what is out of sight
        return close ? CLOSE.withTop(top + OUTSIDE) : MapOptions.ALL.withTop(top);
    }

    /** Has the map painted as it is to be seen now. */
    void paint() {
        Optional<MapPainting> request = request(size.get());
        if (request.isEmpty()) {
            return;
        }
        painting.set(true);
        desk.background()
                .run(
                        KEY,
                        progress -> painter.paint(request.get()),
                        painted -> {
                            painting.set(false);
                            frame.set(painted);
                        },
                        failure -> {
                            painting.set(false);
                            desk.notices()
                                    .failed(TEXTS.of("map.failed"), failure, TEXTS.of("action.again"), this::paint);
                        });
    }

    private Optional<MapPainting> request(@Nullable Size room) {
        Reading reading = reading();
        if (room == null || reading == null || reading.found() == null) {
            return Optional.empty();
        }
        List<AreaCode> framed = look.framed(reading.found().areas());
        return Optional.of(new MapPainting(
                kind(reading),
                reading.found().areas(),
                verdicts(reading),
                palette(),
                room,
                scale,
                letters(),
                look.viewport(),
                framed,
                options(look.viewport() != null || !framed.isEmpty()),
                caption.get().headline()));
    }

    private Palette palette() {
        return desk.theme().palette();
    }

    private Map<AreaCode, VerdictMark> verdicts(Reading reading) {
        Details details = desk.reading().detailsProperty().get();
        boolean there = details != null && details.reading() == reading;
        return kind(reading) == MapKind.VERDICTS && there ? VerdictMark.of(details.all()) : Map.of();
    }

    /** The areas that are picked out for the moment. */
    Brush brush() {
        return desk.brush();
    }

    /** Points at an area, or at none. */
    void point(@Nullable AreaCode area) {
        pointed.set(area);
    }

    /** Puts an area into the comparison or takes it out, and says so where it is full. */
    void toggle(AreaCode area) {
        desk.compare(area);
    }

    /** The facts of the area that is pointed at. */
    Optional<AreaFacts> facts() {
        AreaCode area = pointed.get();
        return area == null ? Optional.empty() : Optional.ofNullable(facts).map(sheet -> sheet.of(area));
    }

    /** The bar on an area's card, on an axis that holds the benchmark too. */
    RangeSketch sketch(AreaFacts area, Unit unit) {
        FactList sheet = facts;
        FigureRange benchmark = sheet == null
                ? null
                : sheet.compared(area.code())
                        .flatMap(c -> FactList.range(c.benchmark()))
                        .orElse(null);
        List<FigureRange> ranges = new ArrayList<>();
        if (area.range() != null) {
            ranges.add(area.range());
        }
        if (benchmark != null) {
            ranges.add(benchmark);
        }
        return new RangeSketch(FigureRange.scale(ranges, true, unit), unit, benchmark, palette());
    }

    /** The user's own council. */
    Optional<Area> ownCouncil() {
        return desk.home().area();
    }

    ReadOnlyObjectProperty<@Nullable AreaCode> ownCouncilProperty() {
        return desk.home().codeProperty();
    }

    Optional<AreaCode> firstCompared() {
        return desk.state().get().areas().stream().findFirst();
    }

    /** What is seen when everything with figures is shown. */
    Optional<Viewport> home() {
        MapFrame painted = frame.get();
        return painted != null && painted.graphic() instanceof Choropleth map
                ? Optional.of(new Choropleth(map.baseMap(), map.shading(), null, map.options(), map.headline())
                        .shown(painted.request().size()))
                : Optional.empty();
    }

    /** What shows some areas with room around them. */
    Optional<Viewport> around(Collection<AreaCode> codes) {
        MapFrame painted = frame.get();
        return painted != null && painted.graphic() instanceof Choropleth map
                ? map.around(codes, painted.request().size())
                : Optional.empty();
    }

    /** The picture as it stands on paper: light, with its words and credits, everything that has figures in view. */
    Optional<Graphic> paper() {
        Reading reading = reading();
        return request(size.get()).map(r -> {
            MapPainting light = new MapPainting(
                    r.kind(),
                    r.figures(),
                    r.verdicts(),
                    Palette.LIGHT,
                    r.size(),
                    1,
                    1,
                    null,
                    List.of(),
                    MapOptions.ALL,
                    r.headline());
            return new Sheet(
                    painter.graphic(light),
                    caption.get().subtitle(),
                    ScreenWords.credits(Objects.requireNonNull(reading), true),
                    Palette.LIGHT);
        });
    }

    @Nullable
    MapFrame frame() {
        return frame.get();
    }

    ReadOnlyObjectProperty<@Nullable MapFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    @Nullable
    AreaCode pointed() {
        return pointed.get();
    }

    ReadOnlyObjectProperty<@Nullable AreaCode> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** How large the map is; null until it is seen. */
    ReadOnlyObjectProperty<@Nullable Size> roomProperty() {
        return size.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return painting.getReadOnlyProperty();
    }
}
