package uk.mobilityatlas.view.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideWording;

/** The words of the chosen slide: headline with what the figures say of it, subtitle, text, the speaker's notes. */
final class SlideEditor extends VBox {
    private static final Texts TEXTS = Texts.beside(SlideEditor.class);

    private final StoryViewModel model;
    private final TextArea headline = area("slide-headline", 2);
    private final TextArea subtitle = area("slide-subtitle", 2);
    private final TextArea text = area("slide-text", 5);
    private final TextArea notes = area("slide-notes", 4);
    private final Label count = new Label();
    private final Label tooMany = PicturePane.words(TEXTS.of("words.many", ShortHeadline.MOST_WORDS), "flag");
    private final Label state = PicturePane.words("", "small");
    private final Hyperlink propose = new Hyperlink(TEXTS.of("propose"));
    private final Label verdict = PicturePane.words("", "muted");
    private final VBox flags = new VBox(4);
    private final VBox textBox;
    private final SwapPlaceBox swap;
    private boolean showing;

    SlideEditor(Desk desk, StoryViewModel model) {
        super(6);
        this.model = model;
        setId("slide-editor");
        propose.setId("slide-propose");
        propose.getStyleClass().add("small");
        propose.setOnAction(event -> {
            propose.setVisited(false);
            model.editSlide(slide -> slide.withHeadline(null), "");
        });
        state.setId("slide-state");
        flags.setId("slide-flags");
        headline.textProperty().addListener((property, before, now) -> count(now));
        edits(headline, now -> model.editSlide(slide -> slide.withHeadline(blankIsNull(now)), "headline"));
        edits(subtitle, now -> model.editSlide(slide -> slide.withSubtitle(blankIsNull(now)), "subtitle"));
        edits(text, now -> model.editSlide(slide -> withText(slide, now), "text"));
        edits(notes, now -> model.editSlide(slide -> slide.withNotes(now), "notes"));
        text.setPromptText(TEXTS.of("text.prompt"));
        textBox = new VBox(4, label("text", text), text);
        swap = new SwapPlaceBox(
                "slide-swap",
                desk::areas,
                desk.finder()::ask,
                change -> model.editSlide(
                        slide -> model.story()
                                .flatMap(story -> story.replacing(change).slide(slide.id()))
                                .orElse(slide),
                        ""));
        getChildren()
                .addAll(
                        counted(label("headline", headline)),
                        headline,
                        tooMany,
                        state,
                        propose,
                        verdict,
                        flags,
                        label("subtitle", subtitle),
                        subtitle,
                        textBox,
                        PicturePane.words(TEXTS.of("swap"), "section"),
                        swap);
        model.historyProperty().addListener((property, before, now) -> show());
        model.chosenProperty().addListener((property, before, now) -> show());
        model.answered().made().addListener((MapChangeListener<String, DeckSlide>) change -> {
            if (change.getKey().equals(model.chosenProperty().get())) {
                show();
            }
        });
        show();
    }

    private void edits(TextArea field, Consumer<String> change) {
        field.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                change.accept(now);
            }
        });
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isBlank() ? null : text.replace('\n', ' ');
    }

    private static Slide withText(Slide slide, String now) {
        List<SlidePart> parts = new ArrayList<>(slide.parts());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof SlidePart.Words) {
                parts.set(i, new SlidePart.Words(now));
                return slide.withParts(parts);
            }
        }
        return slide;
    }

    /** Beside the headline's name, how many of the words that a room can read it has. */
    private HBox counted(Label name) {
        count.setId("slide-headline-words");
        count.getStyleClass().add("small");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, name, gap, count);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private void count(String words) {
        int some = ShortHeadline.words(words);
        boolean many = some > ShortHeadline.MOST_WORDS;
        count.setText(TEXTS.of("words", some, ShortHeadline.MOST_WORDS));
        shown(tooMany, many);
    }

    private void show() {
        Optional<Slide> chosen = model.slide();
        setDisable(chosen.isEmpty());
        showing = true;
        chosen.ifPresent(slide -> show(slide, model.answered().made().get(slide.id())));
        showing = false;
    }

    private void show(Slide slide, @Nullable DeckSlide made) {
        SlideWording wording = made == null ? null : made.wording();
        write(headline, slide.headline(), wording == null ? "" : wording.headline());
        count(headline.getText());
        write(subtitle, slide.subtitle(), wording == null ? "" : wording.subtitle());
        write(notes, slide.notes(), "");
        Optional<String> words = slide.parts().stream()
                .filter(SlidePart.Words.class::isInstance)
                .map(part -> ((SlidePart.Words) part).text())
                .findFirst();
        textBox.setVisible(words.isPresent());
        textBox.setManaged(words.isPresent());
        write(text, words.orElse(""), "");
        boolean own = slide.headline() != null;
        String judgement = wording == null ? "" : wording.verdict();
        boolean judged = !judgement.isEmpty();
        state.setText(TEXTS.of(!own ? "proposed" : judged ? "edited.judged" : "edited"));
        shown(state, own || judged);
        shown(propose, own);
        verdict.setText(judgement);
        shown(verdict, judged && own);
        flags.getChildren().clear();
        if (wording != null && own) {
            wording.flags().forEach(flag -> flags.getChildren().add(PicturePane.words(flag.sentence(), "flag")));
        }
        shown(flags, !flags.getChildren().isEmpty());
        swap.offer(slide.queries());
    }

    private static void shown(javafx.scene.Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /** A field that is being emptied is left alone, so that another text can be typed. */
    private static void write(TextInputControl field, @Nullable String own, String proposed) {
        String text = own == null ? proposed : own;
        boolean emptied = own == null && field.isFocused() && field.getText().isBlank();
        if (!emptied && !text.equals(field.getText())) {
            int caret = field.getCaretPosition();
            field.setText(text);
            field.positionCaret(Math.min(caret, text.length()));
        }
    }

    private static TextArea area(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        // the tab key goes on to the next control; a tab has no place in a slide's words
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
                event.consume();
            }
        });
        return area;
    }

    private static Label label(String key, TextArea of) {
        Label label = new Label(TEXTS.of(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(of);
        return label;
    }

    /** The speaker's notes, which stand under the slide. */
    VBox notes() {
        VBox.setVgrow(notes, Priority.ALWAYS);
        VBox box = new VBox(4, label("notes", notes), notes);
        box.disableProperty().bind(disableProperty());
        return box;
    }

    /** Puts the keyboard on the headline. */
    void retitle() {
        headline.requestFocus();
        headline.selectAll();
    }
}
