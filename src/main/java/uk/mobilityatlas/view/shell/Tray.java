package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;
import uk.mobilityatlas.desk.control.KeptFocus;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.picture.AreaFacts;
import uk.mobilityatlas.desk.picture.FactList;
import uk.mobilityatlas.desk.picture.FigureRange;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.RangeSketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Series;

/** The compared areas beside the picture: the same answer on one axis, the benchmark behind every bar. */
public final class Tray extends VBox {
    private static final Texts TEXTS = Texts.beside(Tray.class);

    private final Desk desk;
    private final Label count = new Label();
    private final Label note = new Label();
    private final VBox scale = new VBox();
    private final VBox cards = new VBox();
    private final VBox between = new VBox();

    /** @param compare opens the comparison */
    public Tray(Desk desk, Runnable compare) {
        this.desk = desk;
        setId("tray");
        getStyleClass().add("tray");
        Label title = new Label(TEXTS.of("tray.title"));
        title.getStyleClass().add("section");
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button plus = new IconButton(Icon.PLUS, 18, TEXTS.of("tray.add"), TEXTS.of("tray.add"), () -> desk.finder()
                .ask(Adding.request(desk)));
        plus.setId("tray-add");
        HBox head = new HBox(title, gap, count, plus);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tray-head");
        note.getStyleClass().addAll("muted", "tray-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        scale.setId("tray-scale");
        scale.getStyleClass().add("tray-cards");
        cards.getStyleClass().add("tray-cards");
        between.getStyleClass().addAll("tray-cards", "tray-between");
        ScrollPane scroll = new ScrollPane(new VBox(cards, between));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button open = new Button(TEXTS.of("tray.open"), Icon.COMPARE.at(18));
        open.setId("tray-open");
        open.getStyleClass().add("primary");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> compare.run());
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox foot = new HBox(open);
        foot.getStyleClass().add("tray-foot");
        getChildren().addAll(head, note, scale, scroll, foot);
        desk.reading().readingProperty().addListener((property, before, now) -> show());
        desk.reading().detailsProperty().addListener((property, before, now) -> show());
        desk.theme().modeProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        KeptFocus.through(this, this::fill);
    }

    private void fill() {
        Reading reading = desk.reading().readingProperty().get();
        cards.getChildren().clear();
        scale.getChildren().clear();
        between.getChildren().clear();
        if (reading == null) {
            return;
        }
        count.setText(TEXTS.of("tray.count", reading.selection().areas().size(), Selection.MOST_AREAS));
        Reading.Found found = reading.found();
        if (found == null || found.comparison().areas().isEmpty()) {
            note.setText(TEXTS.of(found == null ? "tray.no-figures" : "tray.empty"));
            return;
        }
        new Filling(reading, found).fill();
    }

    /** One reading's cards. */
    private final class Filling {
        private final Reading.Found found;
        private final FactList sheet;
        private final @Nullable Details details;
        private final Palette palette = desk.theme().palette();
        private final List<Compared> areas;
        private final boolean figures;
        private final Scale axis;
        private final Unit unit;

        Filling(Reading reading, Reading.Found found) {
            this.found = found;
            unit = reading.indicator().unit();
            Details read = desk.reading().detailsProperty().get();
            details = read != null && read.reading() == reading ? read : null;
            sheet = new FactList(desk.areas(), reading, found, details);
            areas = found.comparison().areas();
            List<FigureRange> ranges = new ArrayList<>();
            for (Compared compared : areas) {
                sheet.range(compared.area().code()).ifPresent(ranges::add);
                FactList.range(compared.benchmark()).ifPresent(ranges::add);
            }
            figures = !ranges.isEmpty();
            axis = FigureRange.scale(ranges, found.comparison().bounded(), unit);
        }

        void fill() {
            if (figures) {
                axis();
            } else {
                note.setText(TEXTS.of("tray.none"));
            }
            benchmarks().forEach(b -> cards.getChildren().add(benchmark(b)));
            for (int i = 0; i < areas.size(); i++) {
                cards.getChildren().add(card(areas.get(i), i));
            }
            among();
        }

        /** What bars and bands are, and the labels over them. */
        private void axis() {
            String order = details == null || details.ranking().size() == 0
                    ? ""
                    : TEXTS.of("tray.note.rank", details.ranking().order());
            note.setText(TEXTS.of(found.comparison().bounded() ? "tray.note.bounds" : "tray.note", against()) + order);
            scale.getChildren().add(new Sketch(200, 18, sketch(null).labels()));
        }

        private RangeSketch sketch(@Nullable FigureRange benchmark) {
            return new RangeSketch(axis, unit, benchmark, palette);
        }

        /** What can be said of the areas among themselves, and how many there are on either side. */
        private void among() {
            String said = PairwiseSentence.of(found.comparison());
            if (!said.isEmpty()) {
                VBox box = new VBox(
                        2,
                        PicturePane.words(TEXTS.of("tray.between", Names.number(areas.size())), "strong"),
                        PicturePane.words(said, "muted"));
                box.setId("tray-between");
                between.getChildren().add(box);
            }
            if (details != null) {
                String title =
                        TEXTS.of("tray.all", VerdictMark.of(details.all()).size(), against());
                between.getChildren().add(new AllAreas(title, details.all(), palette));
            }
        }

        private String against() {
            return benchmarks().size() == 1 ? areas.get(0).benchmark().name() : TEXTS.of("tray.own");
        }

        private List<BenchmarkValue> benchmarks() {
            List<BenchmarkValue> distinct = new ArrayList<>();
            for (Compared compared : areas) {
                if (distinct.stream()
                        .noneMatch(b -> b.name().equals(compared.benchmark().name()))) {
                    distinct.add(compared.benchmark());
                }
            }
            return distinct;
        }

        private Node benchmark(BenchmarkValue benchmark) {
            TrayCard card = new TrayCard(palette);
            AreaStyle style = AreaStyle.benchmark(palette);
            FigureRange range = FactList.range(benchmark).orElse(null);
            card.head(Names.sentence(benchmark.name()), sheet.bounded(benchmark), style, null);
            card.track(sketch(range), range, style);
            if (!benchmark.note().isBlank()) {
                card.getChildren().add(PicturePane.words(benchmark.note(), "muted"));
            }
            return card;
        }

        private Node card(Compared compared, int position) {
            AreaCode code = compared.area().code();
            AreaFacts facts = sheet.of(code);
            AreaStyle style = AreaStyle.of(position, palette);
            TrayCard card = new TrayCard(palette);
            card.setId("tray-" + code.value());
            MenuTarget.put(card, () -> Optional.of(MenuTarget.of(code)));
            card.head(compared.area().name(), sheet.bounded(code), style, () -> desk.state()
                    .change(s -> s.toggling(code)));
            card.track(sketch(FactList.range(compared.benchmark()).orElse(null)), facts.range(), style);
            card.words(facts, people(compared));
            Series series = details == null ? null : details.series(code).orElse(null);
            card.course(course(code), series, style);
            return card;
        }

        /** The gap in people, only where a difference is claimed: a number beside "cannot tell" would claim one. */
        private @Nullable String people(Compared compared) {
            return sheet.people(compared)
                    .map(gap ->
                            TEXTS.of("tray.people", gap, compared.benchmark().owner()))
                    .orElse(null);
        }

        private String course(AreaCode code) {
            List<String> lines = new ArrayList<>();
            sheet.rankAlone(code).ifPresent(rank -> lines.add(TEXTS.of("tray.rank", rank)));
            sheet.trendAlone(code).ifPresent(lines::add);
            return String.join("\n", lines);
        }
    }
}
