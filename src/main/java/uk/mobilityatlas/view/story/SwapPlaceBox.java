package uk.mobilityatlas.view.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.control.SearchBox;
import uk.mobilityatlas.story.AreaSwap;

/** Asks which place is put in the place of which. */
final class SwapPlaceBox extends VBox {
    private static final Texts TEXTS = Texts.beside(SwapPlaceBox.class);

    private final Supplier<Areas> areas;
    private final MenuButton from = new MenuButton();
    private final SearchBox to;
    private final Consumer<FinderRequest> finder;
    private final Consumer<AreaSwap> swapped;
    private List<Area> offered = List.of();
    private @Nullable Area given;

    /**
     * @param id the start of the ids of its parts
     * @param finder finds the other place
     * @param swapped told of the two places
     */
    SwapPlaceBox(String id, Supplier<Areas> areas, Consumer<FinderRequest> finder, Consumer<AreaSwap> swapped) {
        super(6);
        this.areas = areas;
        this.finder = finder;
        this.swapped = swapped;
        from.setId(id + "-from");
        from.getStyleClass().add("choice");
        from.setAccessibleText(TEXTS.of("swap.from"));
        to = new SearchBox(id + "-to", TEXTS.of("story.place.prompt"), this::find);
        to.show(TEXTS.of("story.place.prompt"), "");
        from.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(new Label(TEXTS.of("swap.from")), from, to);
        offer(List.of());
    }

    /** Offers the places of some queries, the first of which is chosen unless another of them was. */
    void offer(List<Selection> queries) {
        Set<AreaCode> codes = new LinkedHashSet<>();
        queries.forEach(query -> codes.addAll(query.areas()));
        List<Area> places = new ArrayList<>();
        codes.forEach(code -> areas.get().find(code).ifPresent(places::add));
        setDisable(places.isEmpty());
        if (!places.contains(given)) {
            given = places.isEmpty() ? null : places.get(0);
        }
        if (!places.equals(offered)) {
            offered = List.copyOf(places);
            ToggleGroup group = new ToggleGroup();
            from.getItems().clear();
            for (Area place : places) {
                RadioMenuItem item = new RadioMenuItem(place.name());
                item.setMnemonicParsing(false);
                item.setToggleGroup(group);
                item.setSelected(Objects.equals(place, given));
                item.setOnAction(event -> {
                    given = place;
                    from.setText(place.name());
                });
                from.getItems().add(item);
            }
        }
        Area now = given;
        from.setText(now == null ? "–" : now.name());
    }

    private void find(String beginning) {
        Area out = given;
        if (out != null) {
            finder.accept(FinderRequest.place(
                            TEXTS.of("story.place.prompt"),
                            PlaceUse.of(
                                    TEXTS.of("swap.in", out.name()),
                                    area -> !area.code().equals(out.code()),
                                    area -> swapped.accept(new AreaSwap(out, area))))
                    .beginningWith(beginning));
        }
    }

    /** Asks for the other place. */
    void ask() {
        find("");
    }
}
