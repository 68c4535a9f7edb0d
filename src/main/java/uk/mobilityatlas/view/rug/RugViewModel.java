package uk.mobilityatlas.view.rug;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.ViewSettings;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.rug.Rug;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** The rug of the chosen rows and columns, read only while it is looked at; without any control. */
final class RugViewModel extends PageModel<Rug> {
    private static final Texts TEXTS = Texts.beside(RugViewModel.class);

    private static final String KEY = "rug";
    private static final String RANK = "rug-rank";

    private final ObjectProperty<GridRows> rows;
    private final ObjectProperty<RugColouring> colouring;
    private final ReadOnlyStringWrapper rank = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Set<String>> columns;
    private @Nullable RugPage page;

    public RugViewModel(Desk desk) {
        super(desk);
        ViewSettings viewSettings = desk.state().viewSettings();
        rows = viewSettings.kept("rug.rows", GridRows.FIRST, GridRows::id, GridRows::of);
        colouring = viewSettings.kept("rug.colours", RugColouring.VERDICT, RugColouring::name, RugColouring::valueOf);
        columns =
                viewSettings.kept("rug.columns", RugColumns.first(desk.catalogue()), RugColumns::text, RugColumns::of);
        desk.state().selectionProperty().addListener((property, before, now) -> look());
        desk.library().answersProperty().addListener((property, before, now) -> look());
        rows.addListener((property, before, now) -> look());
        columns.addListener((property, before, now) -> look());
        colouring.addListener((property, before, now) -> draw());
    }

    @Override
    protected void look() {
        if (!active()) {
            return;
        }
        Answers answers = desk.answers();
        Selection asked = desk.state().get();
        GridRows shown = rows.get();
        List<Indicator> indicators = RugColumns.of(answers.catalogue(), columns.get());
        find(KEY, () -> RugPage.read(answers, asked, shown, indicators), found -> {
            page = found;
            draw();
        });
    }

    @Override
    protected void draw() {
        RugPage found = page;
        if (found == null) {
            return;
        }
        setCaption(new Caption(
                found.headline(),
                found.subtitle(colouring.get()),
                Credits.brief(found.reading().indicators(), desk.catalogue()) + " "
                        + String.join(" ", credits().orElseThrow().licences())));
        picture(desk.theme().palette()).ifPresentOrElse(this::setSheet, () -> lacks(Lack.PLACES));
    }

    @Override
    protected Optional<Credits> credits() {
        return Optional.ofNullable(page)
                .map(found -> Credits.of(found.reading().indicators(), "", desk.catalogue(), desk.version(), false));
    }

    @Override
    protected Optional<Rug> picture(Palette palette) {
        return Optional.ofNullable(page)
                .filter(found -> !found.isEmpty())
                .map(found -> found.picture(colouring.get(), palette));
    }

    /** The sets of rows on offer. */
    List<GridRows> choices() {
        return GridRows.choices(desk.state().get(), desk.areas());
    }

    /** Every combined authority as a set of rows. */
    List<GridRows> authorities() {
        return GridRows.authorities(desk.areas());
    }

    /** The name of the combined authority that the rows are the councils of. */
    String name(GridRows choice) {
        return choice.chosenAuthority(desk.state().get(), desk.areas())
                .map(Area::name)
                .orElse("");
    }

    /** Finds out the rank of a cell's area, which takes too long to do it for all of them. */
    void rank(Comparison column, AreaCode area) {
        rank.set("");
        Answers answers = desk.answers();
        Selection asked = desk.state()
                .get()
                .withIndicator(column.indicator().id())
                .withGeography(column.geography())
                .withPeriod(column.period())
                .withAreas(List.of(area));
        desk.background().run(RANK, progress -> RugRank.words(answers, asked), rank::set, failure -> desk.notices()
                .failed(TEXTS.of("failed"), failure));
    }

    /** No cell is pointed at any more. */
    void unrank() {
        desk.background().cancel(RANK);
        rank.set("");
    }

    /** The rank of the cell that was asked for last, as a sentence; empty until it is known. */
    ReadOnlyStringProperty rankProperty() {
        return rank.getReadOnlyProperty();
    }

    ObjectProperty<RugColouring> colouringProperty() {
        return colouring;
    }

    String title(GridRows choice) {
        PlaceType of = choice.type();
        return switch (choice.kind()) {
            case AUTHORITY -> TEXTS.of("rows.authority", name(choice));
            case TYPE -> TEXTS.of("rows.type", TEXTS.of("type." + (of == null ? "" : of.id())));
            case NEIGHBOURS, COMPARED -> TEXTS.of("rows." + choice.id());
        };
    }

    /** The same in few words, for a bar. */
    String shortTitle(GridRows choice) {
        String few = "rows." + choice.id() + ".short";
        return TEXTS.has(few) ? TEXTS.of(few) : title(choice);
    }

    /** Puts an indicator among the columns or takes it out; the last one stays, and so does what can be read at once. */
    void toggle(Indicator indicator) {
        Set<String> changed = new TreeSet<>(columns.get());
        if (!changed.remove(indicator.id())) {
            changed.add(indicator.id());
        }
        if (changed.size() > RugColumns.MOST) {
            desk.notices().remark(TEXTS.of("columns.full", RugColumns.MOST));
        } else if (!changed.isEmpty()) {
            columns.set(Set.copyOf(changed));
        }
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        return slide(PictureKind.RUG, desk.state().get(), options(), asTable);
    }

    private PictureOptions options() {
        PictureOptions options = new PictureOptions(
                columns.get().stream().sorted().toList(), rows.get().id());
        return colouring.get() == RugColouring.FIFTHS ? options.inFifths() : options;
    }

    ObjectProperty<GridRows> rowsProperty() {
        return rows;
    }

    /** The ids of the indicators that are its columns. */
    ReadOnlyObjectProperty<Set<String>> columnsProperty() {
        return columns;
    }
}
