package uk.mobilityatlas.view.neighbours;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.control.CardGrid;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.OneStop;
import uk.mobilityatlas.desk.control.Scroll;
import uk.mobilityatlas.desk.control.SearchBox;
import uk.mobilityatlas.desk.control.TwoColumns;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.indicator.Topic;

/** The published lists of neighbours beside our own, whose variables are chosen here. */
public final class NeighboursView extends PageView<NeighboursPage, NeighboursViewModel> {
    private static final Texts TEXTS = Texts.beside(NeighboursView.class);

    private static final int MOST = 10;

    private final Desk desk;
    private final Runnable compare;
    private final SearchBox choice;
    private final HBox asked;
    private final VBox found;
    private final CardGrid cards = new CardGrid(5, 13, 26);
    private final PicturePane pane;
    private final VBox right = new VBox();
    private final VBox variables = new VBox(4);

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("neighbours", Icon.TYPES, TEXTS.of("tab"));
    }

    /** @param compare opens the comparison */
    public NeighboursView(Desk desk, SaveDialog save, Runnable compare) {
        super(sign(), new NeighboursViewModel(desk), Method.NEIGHBOURS);
        this.desk = desk;
        this.compare = compare;
        pane = new PicturePane("neighbours", desk, save, model.captionProperty(), code -> desk.state()
                .change(s -> s.toggling(code)));
        pane.lead(PicturePane.words(TEXTS.of("own"), "section"));
        choice = new SearchBox("neighbours-place", TEXTS.of("finder.prompt"), this::find);
        Label of = new Label(TEXTS.of("of"));
        of.setLabelFor(choice);
        of.setMinWidth(Label.USE_PREF_SIZE);
        asked = new HBox(12, of, choice);
        asked.setAlignment(Pos.CENTER_LEFT);
        pane.tall(NeighbourBars.ROW * MOST);
        found = new VBox(12, cards, pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        ScrollPane scroll = new Scroll(found);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(12, PicturePane.words(TEXTS.of("bold"), "muted"), scroll);
        right.getChildren()
                .addAll(
                        PicturePane.words(TEXTS.of("variables"), "section"),
                        PicturePane.words(TEXTS.of("variables.note"), "muted"),
                        new MethodLink(Method.NEIGHBOURS, desk.methods()),
                        variables);
        lay(new TwoColumns(left, right), pane);
    }

    private void find(String beginning) {
        desk.finder()
                .ask(FinderRequest.place(TEXTS.of("finder.prompt"), neighboursOf())
                        .beginningWith(beginning));
    }

    private PlaceUse neighboursOf() {
        return PlaceUse.of(TEXTS.of("place.show"), NeighboursViewModel::isCouncil, model::choose);
    }

    @Override
    public Optional<PlaceUse> placeUse() {
        return Optional.of(neighboursOf());
    }

    @Override
    protected void show(@Nullable NeighboursPage sheet) {
        choice.show(
                sheet == null ? "" : sheet.place().name(),
                sheet == null ? "" : sheet.place().code().value());
        if (sheet == null) {
            return;
        }
        Palette palette = desk.theme().palette();
        cards.show(sheet.lists().stream()
                .map(list -> new NeighbourCard(
                        list,
                        palette,
                        () -> {
                            model.compareWith(list.model());
                            compare.run();
                        },
                        () -> model.useAsBenchmark(list.model())))
                .toList());
        pane.show(sheet.picture());
        variables(sheet);
    }

    /** Kept where they are while only their ticks change, so that the keyboard stays on the one just pressed. */
    private void variables(NeighboursPage sheet) {
        String key = sheet.variables().stream()
                .map(v -> v.indicator().id() + v.outcome())
                .reduce("", String::concat);
        if (key.equals(variables.getUserData())) {
            return;
        }
        variables.setUserData(key);
        variables.getChildren().clear();
        if (!sheet.coverage().isEmpty()) {
            variables.getChildren().add(PicturePane.words(sheet.coverage(), "muted"));
        }
        // the chosen ones first, where they can be seen without scrolling
        variables.getChildren().add(PicturePane.words(TEXTS.of("chosen"), "small"));
        sheet.variables().stream().filter(NeighboursPage.Variable::chosen).forEach(this::offer);
        Topic topic = null;
        for (NeighboursPage.Variable variable : sheet.variables()) {
            if (variable.indicator().topic() != topic) {
                topic = variable.indicator().topic();
                variables.getChildren().add(PicturePane.words(topic.title(), "small"));
            }
            if (!variable.chosen()) {
                offer(variable);
            }
        }
        OneStop.of(variables);
    }

    private void offer(NeighboursPage.Variable variable) {
        CheckBox box = new CheckBox(FigureText.title(variable.indicator()));
        box.setId("variable-" + variable.indicator().id());
        box.setSelected(variable.chosen() && !variable.outcome());
        box.setDisable(variable.outcome());
        box.setWrapText(true);
        box.setOnAction(event -> model.toggle(variable.indicator()));
        variables.getChildren().add(box);
        if (variable.outcome()) {
            variables.getChildren().add(PicturePane.words(TEXTS.of("outcome"), "muted"));
        }
    }

    @Override
    protected void remedy(Lack lack) {
        if (lack == Lack.COUNCIL) {
            find("");
        } else {
            super.remedy(lack);
        }
    }

    @Override
    public List<Node> tools() {
        return List.of(asked);
    }

    @Override
    protected void begin() {
        choice.requestFocus();
    }
}
