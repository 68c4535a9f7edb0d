package uk.mobilityatlas.desk.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.MethodText;

/** Every term with what it means; a few letters leave those that have them, in the term or in what it means. */
public final class WordsView extends VBox {
    private static final Texts TEXTS = Texts.beside(WordsView.class);

    private static final double MEASURE = 720;

    /** A term and what it means, and all of its letters for the search. */
    private record Entry(VBox node, String term, String letters) {}

    private final TextField search = new TextField();
    private final Label found = new Label();
    private final VBox list = new VBox();
    private final List<Entry> entries = new ArrayList<>();

    /** @param blocks the page of words: a table of terms beneath a heading */
    public WordsView(List<MethodText.Block> blocks) {
        getStyleClass().addAll("method-page", "words");
        setId("words");
        setMaxWidth(MEASURE);
        for (MethodText.Block block : blocks) {
            if (block instanceof MethodText.Heading heading) {
                Label title = new Label(heading.text());
                title.getStyleClass().add("headline");
                getChildren().add(title);
            } else if (block instanceof MethodText.Grid grid) {
                grid.rows().stream().skip(1).forEach(row -> entries.add(entry(text(row.get(0)), text(row.get(1)))));
            }
        }
        search.setId("words-search");
        search.setPromptText(TEXTS.of("words.search"));
        search.setAccessibleText(TEXTS.of("words.search"));
        search.textProperty().addListener((property, before, now) -> show(now));
        found.setId("words-found");
        found.getStyleClass().add("small");
        list.getStyleClass().add("words-list");
        getChildren().addAll(search, found, list);
        show("");
    }

    private static String text(List<MethodText.Run> runs) {
        return runs.stream().map(MethodText.Run::text).collect(Collectors.joining());
    }

    private static Entry entry(String term, String means) {
        Label name = new Label(term);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        Label meaning = new Label(means);
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        VBox node = new VBox(2, name, meaning);
        node.getStyleClass().add("words-entry");
        return new Entry(node, term, (term + " " + means).toLowerCase(Locale.UK));
    }

    /** The terms that begin with the letters come first, then those that have them. */
    private void show(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.UK);
        List<Entry> begin = entries.stream()
                .filter(e -> e.term().toLowerCase(Locale.UK).startsWith(wanted))
                .toList();
        List<Entry> shown = new ArrayList<>(begin);
        entries.stream()
                .filter(e -> !begin.contains(e) && e.letters().contains(wanted))
                .forEach(shown::add);
        list.getChildren().setAll(shown.stream().map(Entry::node).toList());
        found.setText(TEXTS.of("words.found", shown.size(), entries.size()));
    }

    /** Puts the keyboard into the search. */
    public void focusSearch() {
        search.requestFocus();
    }
}
