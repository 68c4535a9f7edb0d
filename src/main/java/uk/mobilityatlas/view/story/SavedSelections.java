package uk.mobilityatlas.view.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.story.SavedSelection;

/** The selections that the open workspace keeps under names: saved, chosen again, taken away and brought back. */
final class SavedSelections {
    private static final Texts TEXTS = Texts.beside(SavedSelections.class);

    private final Desk desk;
    private final OpenWorkspace workspace;
    private final ReadOnlyObjectWrapper<List<SavedSelection>> all = new ReadOnlyObjectWrapper<>(List.of());

    SavedSelections(Desk desk, OpenWorkspace workspace) {
        this.desk = desk;
        this.workspace = workspace;
    }

    /** Shows those of a workspace that has been opened. */
    void show(List<SavedSelection> kept) {
        all.set(List.copyOf(kept));
    }

    /** Keeps the present selection; one of the same name gives way, and can be brought back. */
    void keep(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            desk.notices().say(TEXTS.of("saved.no-name"));
            return;
        }
        SavedSelection fresh = new SavedSelection(plain, desk.state().get());
        List<SavedSelection> before = all.get();
        keep(fresh, () -> desk.notices()
                .show(Notice.of(TEXTS.of("saved.kept", plain)).with(TEXTS.of("top.undo"), () -> before.stream()
                        .filter(s -> s.name().equals(plain))
                        .findFirst()
                        .ifPresentOrElse(old -> keep(old, () -> {}), () -> forget(fresh, () -> {})))));
    }

    private void keep(SavedSelection selection, Runnable then) {
        workspace.change("saved-" + selection.name(), workspace -> workspace.keep(selection), () -> {
            List<SavedSelection> changed = without(selection);
            changed.add(selection);
            changed.sort(Comparator.comparing(s -> s.name().toLowerCase(java.util.Locale.UK)));
            all.set(List.copyOf(changed));
            then.run();
        });
    }

    /** Takes one away; it can be brought back. */
    void forget(SavedSelection selection) {
        forget(selection, () -> desk.notices()
                .show(Notice.of(TEXTS.of("saved.gone", selection.name()))
                        .with(TEXTS.of("top.undo"), () -> keep(selection, () -> {}))));
    }

    private void forget(SavedSelection selection, Runnable then) {
        workspace.change("saved-" + selection.name(), workspace -> workspace.forget(selection.name()), () -> {
            all.set(List.copyOf(without(selection)));
            then.run();
        });
    }

    private List<SavedSelection> without(SavedSelection selection) {
        return new ArrayList<>(all.get().stream()
                .filter(s -> !s.name().equals(selection.name()))
                .toList());
    }

    /** Shows a saved selection; undo goes back from it. */
    void choose(SavedSelection saved) {
        Selection selection = saved.selection();
        if (desk.catalogue().find(selection.indicator()).isEmpty()) {
            desk.notices().say(TEXTS.of("saved.no-indicator", saved.name()));
            return;
        }
        desk.state()
                .publish(selection.withAreas(selection.areas().stream()
                        .filter(code -> desk.areas().find(code).isPresent())
                        .toList()));
    }

    ReadOnlyObjectProperty<List<SavedSelection>> allProperty() {
        return all.getReadOnlyProperty();
    }
}
