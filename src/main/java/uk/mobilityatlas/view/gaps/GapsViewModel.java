package uk.mobilityatlas.view.gaps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.GroupGap;
import uk.mobilityatlas.comparison.Names;
import uk.mobilityatlas.comparison.WithinPlace;
import uk.mobilityatlas.desk.Caption;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.SheetModel;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.story.Lens;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.TableKind;

/** Groups within one place beside the others, without any control; works only while it is looked at. */
public final class GapsViewModel extends SheetModel<GapsSheet> {
    private static final String KEY = "gaps";

    private final Desk desk;
    private final List<WithinPlace> groups;
    private @Nullable AreaCode chosen;
    private @Nullable GapsSheetWriter writer;

    public GapsViewModel(Desk desk) {
        this.desk = desk;
        this.groups = WithinPlace.all(desk.catalogue());
        desk.state().selectionProperty().addListener((property, before, now) -> {
            if (!before.areas().equals(now.areas())) {
                look();
            }
        });
        desk.theme().modeProperty().addListener((property, before, now) -> write());
    }

    /** The compared places, England, and the United Kingdom, for which some groups alone are published. */
    List<Area> places() {
        Set<AreaCode> codes = new LinkedHashSet<>(desk.state().get().areas());
        codes.add(AreaCode.ENGLAND);
        codes.add(AreaCode.UNITED_KINGDOM);
        return codes.stream().flatMap(code -> desk.areas().find(code).stream()).toList();
    }

    void choose(Area place) {
        chosen = place.code();
        look();
    }

    @Override
    protected void look() {
        if (!active()) {
            return;
        }
        List<Area> places = places();
        Area place =
                places.stream().filter(a -> a.code().equals(chosen)).findFirst().orElse(places.get(0));
        desk.background()
                .run(
                        KEY,
                        progress -> new GapsSheetWriter(
                                place, GroupGap.of(desk.observations().of(place.code()), groups)),
                        made -> {
                            writer = made;
                            setCaption(new Caption(
                                    made.headline(), Strings.text("gaps.subtitle", Names.of(place)), sources(made)));
                            write();
                        },
                        failure -> desk.notices().failed(Strings.text("reading.failed"), failure));
    }

    private void write() {
        GapsSheetWriter made = writer;
        if (made != null) {
            setSheet(made.write(desk.theme().palette()));
        }
    }

    private String sources(GapsSheetWriter made) {
        Set<String> publishers = new LinkedHashSet<>();
        made.indicators().forEach(i -> i.sources().stream()
                .flatMap(id -> desk.catalogue().source(id).stream())
                .map(Source::publisher)
                .forEach(publishers::add));
        return Strings.text("source.source", String.join("; ", publishers)) + " " + Credits.OPEN_GOVERNMENT;
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        return Optional.ofNullable(sheetProperty().get())
                .map(shown -> Slide.of(
                        TableKind.GAPS,
                        desk.state().get().withAreas(List.of(shown.place().code())),
                        Lens.NONE,
                        asTable));
    }

    @Override
    public Optional<Graphic> paper() {
        GapsSheetWriter made = writer;
        return made == null
                ? Optional.empty()
                : Optional.of(new Sheet(
                        made.picture(Palette.LIGHT),
                        captionProperty().get().subtitle(),
                        Credits.of(new ArrayList<>(made.indicators()), "", desk.catalogue(), desk.version(), false),
                        Palette.LIGHT));
    }
}
