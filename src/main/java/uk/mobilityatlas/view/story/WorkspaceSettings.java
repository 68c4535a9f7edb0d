package uk.mobilityatlas.view.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Theme;

/** What the open workspace remembers of its user: light or dark, the size of text, the home council. */
final class WorkspaceSettings {
    private static final Texts TEXTS = Texts.beside(WorkspaceSettings.class);

    private static final String THEME = "theme";
    private static final String TEXT = "text-size";
    private static final String HOME = "home-council";

    private final Desk desk;
    private final OpenWorkspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Area> home = new ReadOnlyObjectWrapper<>();
    private boolean applying;

    WorkspaceSettings(Desk desk, OpenWorkspace workspace) {
        this.desk = desk;
        this.workspace = workspace;
        desk.theme().modeProperty().addListener((property, before, now) -> remember(THEME, now.name()));
        desk.theme().textScaleProperty().addListener((property, before, now) -> remember(TEXT, String.valueOf(now)));
    }

    /** Takes over what a workspace that has been opened remembers; what it does not know stays as it is. */
    void show(Map<String, String> kept) {
        applying = true;
        Arrays.stream(Theme.Mode.values())
                .filter(mode -> mode.name().equals(kept.get(THEME)))
                .forEach(desk.theme().modeProperty()::set);
        scale(kept.get(TEXT)).ifPresent(desk.theme().textScaleProperty()::set);
        home.set(Optional.ofNullable(kept.get(HOME))
                .map(AreaCode::new)
                .flatMap(desk.areas()::find)
                .orElse(null));
        applying = false;
    }

    /** The size on offer that is nearest to the one kept, which may be of another edition. */
    private static Optional<Double> scale(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Double::valueOf).map(Theme::nearestScale);
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    private void remember(String key, @Nullable String value) {
        if (!applying && workspace.canWrite()) {
            workspace.change("setting-" + key, workspace -> workspace.set(key, value), () -> {});
        }
    }

    /** Makes an area the home council; null for none. */
    void settle(@Nullable Area area) {
        if (!workspace.writable()) {
            return;
        }
        home.set(area);
        remember(HOME, area == null ? null : area.code().value());
        desk.notices().say(area == null ? TEXTS.of("home.none-said") : TEXTS.of("home.said", area.name()));
    }

    /** Shows the home council alone. */
    void goHome() {
        Area area = home.get();
        if (area != null) {
            desk.state().change(s -> s.withAreas(List.of(area.code())));
        }
    }

    ReadOnlyObjectProperty<@Nullable Area> homeProperty() {
        return home.getReadOnlyProperty();
    }
}
