package uk.mobilityatlas.view.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.story.AreaSetText;

/** What the open workspace remembers of its user: light or dark, the size of text, the home council. */
final class WorkspaceSettings {
    private static final String THEME = "theme";
    private static final String TEXT = "text-size";
    private static final String HOME = "home-council";

    private final Desk desk;
    private final OpenWorkspace workspace;
    private boolean applying;
    private boolean homeUnwritten;

    WorkspaceSettings(Desk desk, OpenWorkspace workspace) {
        this.desk = desk;
        this.workspace = workspace;
        desk.theme().modeProperty().addListener((property, before, now) -> remember(THEME, now.name()));
        desk.theme().textScaleProperty().addListener((property, before, now) -> remember(TEXT, String.valueOf(now)));
        desk.sets().allProperty().addListener((property, before, now) -> rememberSets(before, now));
        desk.home().codeProperty().addListener((property, before, now) -> rememberHome(now));
    }

    /** Takes over what a workspace that has been opened remembers; what it does not know stays as it is. */
    void show(Map<String, String> kept) {
        applying = true;
        Arrays.stream(Theme.Mode.values())
                .filter(mode -> mode.name().equals(kept.get(THEME)))
                .forEach(desk.theme().modeProperty()::set);
        scale(kept.get(TEXT)).ifPresent(desk.theme().textScaleProperty()::set);
        desk.sets().recall(AreaSetText.all(kept));
        if (homeUnwritten) {
            applying = false;
            rememberHome(desk.home().codeProperty().get());
            return;
        }
        Optional.ofNullable(kept.get(HOME))
                .flatMap(AreaCode::parse)
                .filter(code -> desk.areas().find(code).isPresent())
                .ifPresent(desk.home()::recall);
        applying = false;
    }

    private void rememberSets(List<AreaSet> before, List<AreaSet> now) {
        before.stream()
                .filter(set -> now.stream().noneMatch(s -> s.code().equals(set.code())))
                .forEach(gone -> remember(AreaSetText.key(gone), null));
        now.stream()
                .filter(set -> !before.contains(set))
                .forEach(set -> remember(AreaSetText.key(set), AreaSetText.text(set)));
    }

    /** The size on offer that is nearest to the one kept, which may be of another edition. */
    private static Optional<Double> scale(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Double::valueOf).map(Theme::nearestScale);
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /** Named before there was a workspace to keep it in, it is written as soon as there is. */
    private void rememberHome(@Nullable AreaCode code) {
        homeUnwritten = !applying && !workspace.canWrite();
        remember(HOME, code == null ? null : code.value());
    }

    private void remember(String key, @Nullable String value) {
        if (!applying && workspace.canWrite()) {
            workspace.change("setting-" + key, workspace -> workspace.set(key, value), () -> {});
        }
    }
}
