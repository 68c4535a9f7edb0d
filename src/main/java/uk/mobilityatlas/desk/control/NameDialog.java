package uk.mobilityatlas.desk.control;

import java.util.Optional;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;
import uk.mobilityatlas.desk.FocusRing;

/** Asks for a name. */
public final class NameDialog {
    private NameDialog() {}

    /** The name that was typed, with a proposal to begin with; empty where none was wanted. */
    public static Optional<String> ask(Window owner, String id, String title, String label, String proposed) {
        TextInputDialog dialog = new TextInputDialog(proposed);
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(label);
        dialog.getEditor().setId(id);
        dialog.getEditor().setPrefColumnCount(32);
        dialog.getDialogPane().setMinWidth(520);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getChildren().add(new FocusRing());
        return dialog.showAndWait();
    }
}
