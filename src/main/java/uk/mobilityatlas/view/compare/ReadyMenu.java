package uk.mobilityatlas.view.compare;

import java.util.Collection;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.ReadySelection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.AreaSetMenu;

/** Places that are often asked for together, one choice away; who put them together is said when they are chosen. */
final class ReadyMenu extends MenuButton {
    private static final Texts TEXTS = Texts.beside(ReadyMenu.class);

    private final Desk desk;

    ReadyMenu(Desk desk, Collection<OpportunityArea> opportunity) {
        super(TEXTS.of("ready"));
        this.desk = desk;
        setId("ready");
        setAccessibleText(getText());
        getStyleClass().add("choice");
        setMinWidth(USE_PREF_SIZE);
        ReadySelection.named(desk.areas(), opportunity)
                .forEach(ready -> getItems().add(item(ready)));
        Menu authorities = new Menu(TEXTS.of("ready.authorities"));
        authorities.setId("ready-authorities");
        getItems().add(authorities);
        getItems().add(new AreaSetMenu(desk, () -> getScene().getWindow()));
        setOnShowing(event -> authorities
                .getItems()
                .setAll(ReadySelection.authorities(desk.areas(), level()).stream()
                        .map(this::item)
                        .toList()));
        authorities.getItems().add(new MenuItem(""));
    }

    private Geography level() {
        return desk.state().get().geography() == Geography.DISTRICT ? Geography.DISTRICT : Geography.UPPER_TIER;
    }

    private MenuItem item(ReadySelection ready) {
        MenuItem item = new MenuItem(ready.title());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose(ready));
        return item;
    }

    /** Compares the places at the level that holds them, and says whose choice they are and what has no figure. */
    private void choose(ReadySelection ready) {
        Selection before = desk.state().get();
        Geography level = ready.level(desk.areas(), before.geography());
        desk.state().change(s -> s.withAreas(ready.areas()).withGeography(level));
        Geography shown = desk.catalogue()
                .find(before.indicator())
                .map(i -> LevelRule.shown(i, level))
                .orElse(level);
        String note = ready.note(desk.areas(), shown);
        desk.notices()
                .remark(String.join(" ", List.of(ready.source(), note.isEmpty() ? "" : note + "."))
                        .strip());
    }
}
