package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Target;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.control.LabelledMenu;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.control.NameDialog;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;

/** What places are held against: all that the statistics can do, the user's own council, or any place by name. */
final class AgainstMenu extends LabelledMenu {
    private static final Texts TEXTS = Texts.beside(AgainstMenu.class);

    private static final List<AreaCode> WIDER =
            List.of(AreaCode.UNITED_KINGDOM, new AreaCode("K03000001"), new AreaCode("K04000001"));

    private final Desk desk;
    private final BenchmarkNames names;

    AgainstMenu(Desk desk) {
        super("against", TEXTS.of("top.against"));
        this.desk = desk;
        names = new BenchmarkNames(desk::areas);
    }

    /** Shows what holds, and offers what else there is for some figures. */
    void show(Reading reading) {
        Benchmark present = reading.selection().benchmark();
        setValue(names.name(present));
        List<MenuItem> lines = new ArrayList<>();
        kind(lines, "", wholes(reading), present);
        kind(lines, "against.types", general(Benchmark.Kind.PLACE_TYPE), present);
        kind(lines, "against.NEIGHBOURS", general(Benchmark.Kind.NEIGHBOURS), present);
        kind(lines, "against.sets", sets(), present);
        kind(lines, "against.target", targets(present), present);
        lines.add(MenuEntry.of("against-value", TEXTS.of("against.value"), () -> value(reading.indicator())));
        lines.add(earlier(reading, present));
        kind(lines, "against.place", places(reading), present);
        lines.add(MenuEntry.of("against-another", TEXTS.of("against.another"), this::another));
        getItems().setAll(lines);
    }

    private void kind(List<MenuItem> lines, String heading, Iterable<Benchmark> choices, Benchmark present) {
        if (!choices.iterator().hasNext()) {
            return;
        }
        if (!heading.isEmpty()) {
            lines.add(new SeparatorMenuItem());
            lines.add(MenuEntry.heading(TEXTS.of(heading)));
        }
        for (Benchmark choice : choices) {
            lines.add(MenuEntry.choice(names.name(choice), choice.equals(present), () -> hold(choice)));
        }
    }

    private void hold(Benchmark benchmark) {
        desk.state().change(s -> s.withBenchmark(benchmark));
    }

    private static List<Benchmark> general(Benchmark.Kind kind) {
        return Benchmark.GENERAL.stream().filter(b -> b.kind() == kind).toList();
    }

    /** England, the nation of one's own council and the wider groups where they have a figure, and each area's own. */
    private Set<Benchmark> wholes(Reading reading) {
        Set<Benchmark> wholes = new LinkedHashSet<>(general(Benchmark.Kind.ENGLAND));
        nation().filter(nation -> !nation.equals(AreaCode.ENGLAND) && has(reading, nation))
                .ifPresent(nation -> wholes.add(Benchmark.of(nation)));
        WIDER.stream().filter(wider -> has(reading, wider)).forEach(wider -> wholes.add(Benchmark.of(wider)));
        wholes.add(Benchmark.REGION);
        wholes.add(Benchmark.COMBINED_AUTHORITY);
        return wholes;
    }

    private Optional<AreaCode> nation() {
        return desk.home().area().map(Area::nation);
    }

    private static boolean has(Reading reading, AreaCode area) {
        return reading.figures().flatMap(f -> f.figures().figure(area)).isPresent();
    }

    /** Those that any indicator has, and the one that holds. */
    private static Set<Benchmark> targets(Benchmark present) {
        Set<Benchmark> targets =
                new LinkedHashSet<>(List.of(Benchmark.of(Target.HALF), Benchmark.of(Target.BEST_QUARTER)));
        present.target().ifPresent(target -> targets.add(present));
        return targets;
    }

    /** Each place's own figure in an earlier period: how it has changed since. */
    private Menu earlier(Reading reading, Benchmark present) {
        Menu menu = new Menu(TEXTS.of("against.earlier"));
        menu.setId("against-earlier");
        List<Period> periods = reading.periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            Period period = periods.get(i);
            if (reading.figures()
                    .filter(now -> period.compareTo(now.period()) < 0)
                    .isPresent()) {
                Benchmark own = Benchmark.own(period);
                menu.getItems().add(MenuEntry.choice(names.name(own), own.equals(present), () -> hold(own)));
            }
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    /** Asks for a value of the present indicator to reach. */
    private void value(Indicator indicator) {
        NameDialog.ask(
                        getScene().getWindow(),
                        "target-value",
                        TEXTS.of("against.target"),
                        TEXTS.of(
                                "against.value-of",
                                indicator.title(),
                                indicator.unit().words()),
                        "")
                .ifPresent(text -> TargetText.read(text)
                        .ifPresentOrElse(
                                value -> hold(Benchmark.of(Target.of(value, indicator.id()))),
                                () -> desk.notices().say(TEXTS.of("against.no-value", text))));
    }

    private List<Benchmark> sets() {
        return desk.sets().all().stream().map(set -> Benchmark.of(set.code())).toList();
    }

    /** The user's own council, and the place that they are held against now. */
    private Set<Benchmark> places(Reading reading) {
        Set<Benchmark> places = new LinkedHashSet<>();
        desk.home().area().ifPresent(home -> places.add(Benchmark.of(home.code())));
        Benchmark present = reading.selection().benchmark();
        if (present.area() != null && !wholes(reading).contains(present) && !sets().contains(present)) {
            places.add(present);
        }
        return places;
    }

    private void another() {
        desk.finder()
                .ask(FinderRequest.place(
                        TEXTS.of("against.prompt"),
                        PlaceUse.of(TEXTS.of("against.use"), area -> true, area -> hold(Benchmark.of(area.code())))));
    }
}
