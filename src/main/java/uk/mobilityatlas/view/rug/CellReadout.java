package uk.mobilityatlas.view.rug;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.ReadingLine;

/** The line under a rug that reads a cell out, with its rank and the page of its method. */
final class CellReadout extends HBox {
    private final Label name = new Label();
    private final ReadingLine words = new ReadingLine("rug-words");
    private final Map<Method, MethodLink> links = new EnumMap<>(Method.class);
    private String read = "";

    CellReadout(MethodPages pages) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("reading-line");
        name.getStyleClass().add("strong");
        name.setId("rug-name");
        name.setMinWidth(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, words);
        for (Method method : new Method[] {Method.MANY_TESTS, Method.BENCHMARK, Method.NOT_KNOWN, Method.CLASSES}) {
            MethodLink link = new MethodLink(method, pages);
            links.put(method, link);
            getChildren().add(link);
        }
        offer(Method.MANY_TESTS);
    }

    private void offer(Method method) {
        links.forEach((of, link) -> {
            link.setVisible(of == method);
            link.setManaged(of == method);
        });
    }

    /** Says how to use the picture, while no cell is pointed at. */
    void hint(String text) {
        name.setText("");
        name.setManaged(false);
        read = "";
        words.show(text, true);
    }

    /** Reads a cell's words: its name and, after a colon, what it says. The link stays there when the cell is left. */
    void read(String text, Method method) {
        int colon = text.indexOf(": ");
        name.setManaged(true);
        name.setText(text.substring(0, colon));
        read = text.substring(colon + 2);
        words.show(read, false);
        offer(method);
    }

    /** Adds the rank to what is read. */
    void rank(String sentence) {
        if (!read.isEmpty()) {
            words.show(sentence.isEmpty() ? read : read + " " + sentence, false);
        }
    }
}
