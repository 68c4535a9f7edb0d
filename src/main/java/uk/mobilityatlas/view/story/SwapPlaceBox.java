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
import uk.mobilityatlas.story.AreaSwap;

/** Asks which place is put in the place of which. */
final class SwapPlaceBox extends VBox {
    private static final Texts TEXTS = Texts.beside(SwapPlaceBox.class);

    private final Supplier<Areas> areas;
    private final MenuButton from = new MenuButton();
    private final PlaceField to;
    private List<Area> offered = List.of();
    private @Nullable Area given;

    /**
     * @param id the start of the ids of its parts
     * @param swapped told of the two places
     */
    SwapPlaceBox(String id, Supplier<Areas> areas, Consumer<AreaSwap> swapped) {
        super(6);
        this.areas = areas;
        from.setId(id + "-from");
        from.getStyleClass().add("choice");
        from.setAccessibleText(TEXTS.of("swap.from"));
        to = new PlaceField(id + "-to", "story.place.prompt", areas, area -> {
            Area out = given;
            if (out != null && !out.code().equals(area.code())) {
                swapped.accept(new AreaSwap(out, area));
            }
        });
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

    /** Puts the keyboard where the other place is asked for. */
    void ask() {
        to.ask();
    }
}
