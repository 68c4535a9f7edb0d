package uk.mobilityatlas.view.freshness;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.lens.Freshness;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Source;

/** How fresh each indicator is at the pack's date, without any control; read when it is first looked at. */
final class FreshnessViewModel {
    private static final Texts TEXTS = Texts.beside(FreshnessViewModel.class);

    private static final String KEY = "freshness";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Table> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>(Caption.NONE);

    public FreshnessViewModel(Desk desk) {
        this.desk = desk;
        desk.library().answersProperty().addListener((property, before, now) -> {
            if (table.get() != null) {
                table.set(null);
                read();
            }
        });
    }

    /** Reads the periods of every indicator, once of each library. */
    void read() {
        if (table.get() != null) {
            return;
        }
        Answers answers = desk.answers();
        Catalogue catalogue = answers.catalogue();
        LocalDate today = LocalDate.parse(answers.version().date());
        desk.background()
                .run(
                        KEY,
                        progress -> catalogue.indicators().stream()
                                .flatMap(i -> Freshness.of(i, answers.observations(), catalogue, today).stream())
                                .toList(),
                        this::show,
                        failure -> desk.notices().failed(TEXTS.of("reading.failed"), failure));
    }

    private void show(List<Freshness> all) {
        long old = all.stream().filter(f -> !f.latest()).count();
        caption.set(new Caption(
                TEXTS.of("headline", all.size() - old, all.size(), Freshness.MONTHS_OF_LATEST),
                TEXTS.of("subtitle", desk.version().date(), Freshness.MONTHS_OF_LATEST),
                Credits.OPEN_GOVERNMENT));
        table.set(new Table(
                caption.get().headline(),
                List.of(
                        new Table.Column(TEXTS.of("indicator"), false),
                        new Table.Column(TEXTS.of("topic"), false),
                        new Table.Column(TEXTS.of("end"), false),
                        new Table.Column(TEXTS.of("months"), true),
                        new Table.Column(TEXTS.of("fresh.released"), false),
                        new Table.Column(TEXTS.of("fresh.retrieved"), false),
                        new Table.Column(TEXTS.of("newest"), false)),
                all.stream().map(FreshnessViewModel::row).toList()));
    }

    private static List<Table.Cell> row(Freshness f) {
        return List.of(
                Table.Cell.of(FigureText.title(f.indicator())),
                Table.Cell.of(f.indicator().topic().title()),
                Table.Cell.of(f.capped() ? TEXTS.of("by", f.end()) : f.end().toString()),
                new Table.Cell(String.format(Locale.UK, "%d", f.months()), (double) f.months()),
                Table.Cell.of(f.source()
                        .map(Source::released)
                        .filter(r -> !r.isBlank())
                        .orElse(TEXTS.of("fresh.not-stated"))),
                Table.Cell.of(f.source().map(Source::retrieved).orElse("")),
                Table.Cell.of(f.words()));
    }

    ReadOnlyObjectProperty<@Nullable Table> tableProperty() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }
}
