package uk.mobilityatlas.view.sources;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.desk.screen.TableScreen;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Source;

/** Every source of the data with licence, release and the day it was retrieved, and which data pack they make. */
public final class SourcesView extends TableScreen {
    private static final Texts TEXTS = Texts.beside(SourcesView.class);

    private final ObservableValue<Caption> caption;

    /** @param back leads to the view before */
    public SourcesView(ScreenLabel label, Desk desk, SaveDialog save, Runnable back) {
        super(
                label,
                desk,
                save,
                FigureTable.ofWords("sources-table", desk.theme()),
                desk.library().answersProperty().map(answers -> table(answers.catalogue())),
                () -> {},
                back);
        caption = desk.library().answersProperty().map(SourcesView::captionOf);
    }

    private static Caption captionOf(Answers answers) {
        return new Caption(
                headline(answers.catalogue()),
                TEXTS.of("subtitle", answers.version().label()),
                answers.catalogue().sources().stream()
                        .map(Source::attribution)
                        .filter(sentence -> !sentence.isBlank())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private static String headline(Catalogue catalogue) {
        return TEXTS.of(
                "headline", catalogue.indicators().size(), catalogue.sources().size());
    }

    static Table table(Catalogue catalogue) {
        return new Table(
                headline(catalogue),
                List.of(
                        new Column(TEXTS.of("publisher"), false),
                        new Column(TEXTS.of("dataset"), false),
                        new Column(TEXTS.of("licence"), false),
                        new Column(TEXTS.of("fresh.released"), false),
                        new Column(TEXTS.of("fresh.retrieved"), false),
                        new Column(TEXTS.of("indicators"), true),
                        new Column(TEXTS.of("page"), false)),
                catalogue.sources().stream()
                        .map(source -> row(source, catalogue))
                        .toList());
    }

    private static List<Cell> row(Source source, Catalogue catalogue) {
        long indicators = catalogue.indicators().stream()
                .filter(i -> i.sources().contains(source.id()))
                .count();
        return List.of(
                Cell.of(source.publisher()),
                Cell.of(dataset(source)),
                Cell.of(source.licence()),
                Cell.of(source.released().isBlank() ? TEXTS.of("fresh.not-stated") : source.released()),
                Cell.of(source.retrieved()),
                new Cell(String.format(Locale.UK, "%d", indicators), (double) indicators),
                Cell.of(source.page()));
    }

    private static String dataset(Source source) {
        return source.releases().isEmpty()
                ? source.dataset()
                : TEXTS.of("with-releases", source.dataset(), String.join(", ", source.releases()));
    }

    @Override
    public ObservableValue<Caption> caption() {
        return caption;
    }
}
