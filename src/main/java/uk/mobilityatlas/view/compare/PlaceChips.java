package uk.mobilityatlas.view.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.ReadySelection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.ChipRow;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;

/** The compared places and what they are held against, as chips: a ready selection of many is one of them. */
final class PlaceChips {
    private static final Texts TEXTS = Texts.beside(PlaceChips.class);

    private final Desk desk;
    private final Collection<OpportunityArea> opportunity;
    private final ChipRow row;

    PlaceChips(Desk desk, Collection<OpportunityArea> opportunity) {
        this.desk = desk;
        this.opportunity = opportunity;
        Button plus = new IconButton(Icon.PLUS, 18, TEXTS.of("tray.add"), TEXTS.of("tray.add"), () -> desk.finder()
                .ask(Adding.request(desk)));
        plus.setId("compare-add");
        row = new ChipRow(desk::clearComparison, plus, new ReadyMenu(desk, opportunity));
    }

    ChipRow row() {
        return row;
    }

    void show(Comparison comparison, Palette palette) {
        int count = comparison.areas().size();
        // above as many places as there are colours the mark of a verdict stands where the colour stood, and not here
        boolean coloured = count <= palette.areas().size();
        Map<AreaCode, ChipRow.Chip> chips = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Compared compared = comparison.areas().get(i);
            AreaCode code = compared.area().code();
            AreaStyle style = AreaStyle.of(i, palette);
            chips.put(
                    code,
                    new ChipRow.Chip(
                                    compared.area().name(),
                                    coloured ? Sketch.marker(style, palette) : null,
                                    () -> desk.state().change(s -> s.toggling(code)))
                            .of(code));
        }
        List<ChipRow.Chip> shown = new ArrayList<>();
        Optional<ReadySelection> ready = coloured ? Optional.empty() : ready(chips.keySet());
        ready.ifPresent(one -> shown.add(group(one, chips)));
        Set<AreaCode> within = ready.map(one -> Set.copyOf(one.areas())).orElse(Set.of());
        chips.forEach((code, chip) -> {
            if (!within.contains(code)) {
                shown.add(chip);
            }
        });
        List<String> against = comparison.areas().stream()
                .map(c -> Names.sentence(c.benchmark().name()))
                .distinct()
                .toList();
        row.show(
                shown,
                against.stream()
                        .map(name -> new ChipRow.Chip(name, Sketch.marker(AreaStyle.benchmark(palette), palette), null))
                        .toList(),
                TEXTS.of("tray.count", count, Selection.MOST_AREAS));
    }

    private ChipRow.Chip group(ReadySelection ready, Map<AreaCode, ChipRow.Chip> chips) {
        List<ChipRow.Chip> within = ready.areas().stream().map(chips::get).toList();
        return new ChipRow.Chip(
                ready.title(),
                null,
                () -> desk.state()
                        .change(s -> s.withAreas(s.areas().stream()
                                .filter(code -> !ready.areas().contains(code))
                                .toList())),
                within.size(),
                within,
                null);
    }

    /** The largest ready selection that is compared as a whole. */
    private Optional<ReadySelection> ready(Set<AreaCode> compared) {
        return Stream.concat(
                        ReadySelection.named(desk.areas(), opportunity).stream(),
                        ReadySelection.authorities(
                                desk.areas(), desk.state().get().geography())
                                .stream())
                // the example stands for nothing but itself: whoever typed its places means each of them
                .filter(one -> !one.areas().equals(FirstSelection.EXAMPLE))
                .filter(one -> one.areas().size() > 2 && compared.containsAll(one.areas()))
                .max(Comparator.comparingInt(one -> one.areas().size()));
    }
}
