package uk.mobilityatlas.view.explore;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.graphic.map.MapOptions;

/** Keeps the map with which the next start begins; where another part of the country is in sight it is painted for this alone. */
final class OpeningKeeping {
    private static final String KEY = "map-opening";

    private final Desk desk;
    private final MapPainter painter;
    private final MapLook look;
    private final Consumer<SavedPicture> keeper;
    private String kept = "";

    OpeningKeeping(Desk desk, MapPainter painter, MapLook look, Consumer<SavedPicture> keeper) {
        this.desk = desk;
        this.painter = painter;
        this.look = look;
        this.keeper = keeper;
    }

    /**
     * Keeps what the next start would show of the present figures; not where that is what a start does not have at once.
     *
     * @param seen what is in sight
     * @param close what stands around a map of a part of the country, and around one of all of it
     */
    void keep(@Nullable MapFrame seen, @Nullable Reading reading, MapOptions close, MapOptions all) {
        Reading.Found found = reading == null ? null : reading.found();
        if (seen == null
                || found == null
                || seen.request().kind() == MapKind.VERDICTS
                || seen.request().figures() != found.areas()) {
            return;
        }
        MapPainting shown = seen.request();
        OpeningPicture opening = new OpeningPicture(
                desk.version().fingerprint(),
                desk.state().get(),
                desk.theme().modeProperty().get(),
                desk.theme().textScaleProperty().get(),
                shown.size(),
                desk.home().codeProperty().get());
        List<AreaCode> framed = look.around(shown.figures());
        if (opening.words().equals(kept)) {
            return;
        }
        if (shown.viewport() == null && shown.framed().equals(framed)) {
            take(opening, seen);
        } else {
            desk.background()
                    .run(
                            KEY,
                            progress -> painter.paint(shown.opening(framed, framed.isEmpty() ? all : close)),
                            painted -> take(opening, painted),
                            desk.notices()::lost);
        }
    }

    private void take(OpeningPicture opening, MapFrame painted) {
        kept = opening.words();
        keeper.accept(opening.of(painted));
    }
}
