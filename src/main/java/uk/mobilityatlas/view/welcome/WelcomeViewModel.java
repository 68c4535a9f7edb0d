package uk.mobilityatlas.view.welcome;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceMatch;
import uk.mobilityatlas.area.WordMatch;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.HomeCouncil;
import uk.mobilityatlas.desk.control.PlaceWords;

/** Which council is meant by what is typed at the first start, and what begins with the answer; no controls. */
final class WelcomeViewModel {
    private static final Texts TEXTS = Texts.beside(WelcomeViewModel.class);

    /** So many councils are offered at once. */
    static final int MOST = 3;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<PlaceMatch>> matches = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private String text = "";

    WelcomeViewModel(Desk desk) {
        this.desk = desk;
    }

    void type(String typed) {
        text = typed;
        List<PlaceMatch> found = desk.areas().places(typed).stream()
                .filter(match -> HomeCouncil.fits(match.area()))
                .limit(MOST)
                .toList();
        chosen.set(-1);
        matches.set(found);
        chosen.set(found.isEmpty() ? -1 : 0);
    }

    /** Goes a line on, or back. */
    void move(int step) {
        choose(chosen.get() + step);
    }

    void choose(int at) {
        if (at >= 0 && at < matches.get().size()) {
            chosen.set(at);
        }
    }

    Optional<Area> area() {
        int at = chosen.get();
        return at < 0 ? Optional.empty() : Optional.of(matches.get().get(at).area());
    }

    /** The rest of the name whose beginning has been typed; empty where the council is meant by another name. */
    String rest() {
        int at = chosen.get();
        if (at < 0) {
            return "";
        }
        PlaceMatch match = matches.get().get(at);
        String name = match.by();
        boolean begun = match.match() == WordMatch.BEGINNING
                && name.length() > text.length()
                && name.regionMatches(true, 0, text, 0, text.length());
        return begun ? name.substring(text.length()) : "";
    }

    /** Where a council lies, and by which other name or town it was found. */
    String note(PlaceMatch match) {
        String where = PlaceWords.where(match.area(), desk.areas());
        return switch (match.kind()) {
            case NAME -> where;
            case CODE, OTHER_NAME -> TEXTS.of("welcome.also", match.by());
            case TOWN -> TEXTS.of("welcome.town", match.by());
            case FORMER -> TEXTS.of("welcome.former", match.by());
        };
    }

    /** Whether something has been typed that means no council. */
    boolean nothing() {
        return !text.isBlank() && matches.get().isEmpty();
    }

    /** Begins with the chosen council; says whether there is one. */
    boolean answer() {
        Optional<Area> area = area();
        area.ifPresent(council -> desk.home().settle(council, desk.history()::begin));
        return area.isPresent();
    }

    /** Begins with the example. */
    void skip() {
        desk.state().change(s -> FirstSelection.example(desk.catalogue()).withMap(s.map()));
        desk.history().begin();
    }

    ReadOnlyObjectProperty<List<PlaceMatch>> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /** Which line is chosen, from 0; below 0 for none. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
