package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.control.ChoiceButton;
import uk.mobilityatlas.desk.control.FloatingCard;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.control.SearchBox;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.observation.Period;

/** What is shown: indicator, period, level and benchmark; and what can be done with it: undo, redo, export. */
final class TopBar extends BarPane {
    private static final Texts TEXTS = Texts.beside(TopBar.class);

    private final Desk desk;
    private final SearchBox indicator;
    private final IndicatorCard card;
    private final ChoiceButton<Period> period;
    private final ChoiceButton<Geography> geography;
    private final AgainstMenu against;
    private final List<Node> doing;
    private final Button out;

    /** @param find opens the finder with what has been typed already */
    TopBar(Desk desk, Consumer<String> find, Runnable addToStory, Runnable addTable, Runnable export) {
        this.desk = desk;
        getStyleClass().add("top-bar");
        card = new IndicatorCard(desk::catalogue);
        indicator = new SearchBox("indicator", TEXTS.of("finder.everything"), find, about());
        period = new ChoiceButton<>(
                "period", TEXTS.of("top.period"), Dates::of, p -> desk.state().change(s -> s.withPeriod(p)));
        geography = new ChoiceButton<>(
                "geography", TEXTS.of("top.geography"), g -> TEXTS.of("geography." + g.id()), g -> desk.state()
                        .change(s -> s.withGeography(g)));
        against = new AgainstMenu(desk);
        Region gap = new Region();
        Button undo = bare("undo", Icon.UNDO, desk.history()::undo);
        undo.disableProperty().bind(desk.history().canUndoProperty().not());
        Button redo = bare("redo", Icon.REDO, desk.history()::redo);
        redo.disableProperty().bind(desk.history().canRedoProperty().not());
        SplitMenuButton slide = shrinking(new SplitMenuButton());
        slide.setText(TEXTS.of("top.story"));
        slide.setGraphic(Icon.ADD_SLIDE.at(18));
        slide.setId("add-to-story");
        slide.getStyleClass().add("add-to-story");
        slide.setTooltip(new Tooltip(TEXTS.of("top.story.tip")));
        slide.setAccessibleText(TEXTS.of("top.story"));
        slide.setOnAction(event -> addToStory.run());
        slide.getItems().addAll(item("add-picture", addToStory), item("add-table", addTable));
        out = shrinking(new Button(TEXTS.of("top.export"), Icon.EXPORT.at(18)));
        out.setTooltip(new Tooltip(TEXTS.of("top.export")));
        out.setId("export");
        out.setMinWidth(USE_PREF_SIZE);
        out.setOnAction(event -> export.run());
        doing = List.of(gap, undo, redo, slide, out);
        getChildren().addAll(indicator, period, geography, against);
        getChildren().addAll(doing);
        desk.reading().readingProperty().addListener((property, before, now) -> show(now));
        desk.home().codeProperty().addListener((property, before, now) -> {
            Reading present = desk.reading().readingProperty().get();
            if (present != null) {
                against.show(present);
            }
        });
        show(desk.reading().readingProperty().get());
    }

    /** The button that exports, where it is shown; else another node. */
    Node exporting(Node otherwise) {
        return getChildren().contains(out) ? out : otherwise;
    }

    private void show(@Nullable Reading reading) {
        if (reading == null) {
            return;
        }
        indicator.show(
                Wording.dashed(reading.indicator().title()),
                reading.indicator().topic().title());
        List<Period> newestFirst =
                reading.periods().stream().sorted((a, b) -> b.compareTo(a)).toList();
        period.offer(
                newestFirst,
                reading.figures().map(Reading.Found::period).orElse(null),
                reading.indicator().periodNote());
        List<Geography> levels = Arrays.stream(Geography.values())
                .filter(g -> g != Geography.WIDER)
                .filter(reading.indicator().geographies()::contains)
                .toList();
        String note = reading.geographyNote().isEmpty() && levels.size() == 1
                ? TEXTS.of(
                        "geography.only", TEXTS.of("geography." + levels.get(0).id()))
                : reading.geographyNote();
        geography.offer(levels, reading.geography(), note);
        against.show(reading);
    }

    /** What the present indicator means and where it comes from. */
    private Button about() {
        FloatingCard over = new FloatingCard(card, PopOver.ArrowLocation.TOP_CENTER);
        String words = TEXTS.of("indicator.about");
        Button about = new IconButton(Icon.INFORMATION, 16, words, words, () -> {});
        about.setId("indicator-about");
        about.setOnAction(event -> {
            Reading present = desk.reading().readingProperty().get();
            if (present != null) {
                card.show(present.indicator());
                over.toggle(about);
            }
        });
        return about;
    }

    private static MenuItem item(String id, Runnable doing) {
        return MenuEntry.of(id, TEXTS.of("top." + id), doing);
    }

    private static Button bare(String id, Icon icon, Runnable doing) {
        Button button = new IconButton(icon, 18, TEXTS.of("top." + id), TEXTS.of("top." + id + ".tip"), doing);
        button.setId(id);
        return button;
    }

    /** Shows a view's own bar, or what is asked in it: its controls, the first of them before the benchmark; or a map's. */
    void show(Screen screen) {
        if (!screen.bar().isEmpty()) {
            getChildren().setAll(screen.bar());
            return;
        }
        List<Node> own = screen.controls();
        List<Node> asked = new ArrayList<>(own.isEmpty() ? List.of(indicator, period, geography) : own);
        asked.add(own.isEmpty() ? asked.size() : 1, against);
        asked.addAll(doing);
        getChildren().setAll(asked);
    }
}
