package uk.mobilityatlas.desk.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * Places as chips in one row, each to be taken away, with a way to add to them and to take all away. Those that the row does
 * not hold stand in a chip of their own, which lists them.
 */
public final class ChipRow extends Region {
    private static final Texts TEXTS = Texts.beside(ChipRow.class);

    private static final double GAP = 8;
    /** In letters: below it the row is better off on a line of its own. */
    private static final double LEAST = 30;

    /**
     * One chip, or several places in one.
     *
     * @param marker painted before its name; null for none
     * @param remove takes it away; null for what cannot be taken away here
     * @param places how many places it stands for
     * @param within the places that it stands for, where they are several
     * @param area the place, where it is one
     */
    public record Chip(
            String name,
            Sketch.@Nullable Painter marker,
            @Nullable Runnable remove,
            int places,
            List<Chip> within,
            @Nullable AreaCode area) {
        public Chip {
            within = List.copyOf(within);
        }

        /** A single place. */
        public Chip(String name, Sketch.@Nullable Painter marker, @Nullable Runnable remove) {
            this(name, marker, remove, 1, List.of(), null);
        }

        /** The same for the menu of its place. */
        public Chip of(AreaCode place) {
            return new Chip(name, marker, remove, places, within, place);
        }
    }

    private final Runnable clear;
    private final Node add;
    private final @Nullable Node ready;
    private final MenuButton others = new MenuButton();
    private final Label count = new Label();
    private final Hyperlink none = new Hyperlink(TEXTS.of("chips.clear"));
    private List<Chip> places = List.of();
    private List<Node> chips = List.of();
    private List<Node> fixed = List.of();

    /**
     * @param clear takes all places away
     * @param add asks for another one
     * @param ready offers places that are often asked for together; null for none
     */
    public ChipRow(Runnable clear, Node add, @Nullable Node ready) {
        this.clear = clear;
        this.add = add;
        this.ready = ready;
        setId("chips");
        HBox.setHgrow(this, Priority.ALWAYS);
        getStyleClass().add("chips");
        others.setId("chips-others");
        // a menu's own words are not read by themselves
        others.accessibleTextProperty().bind(others.textProperty());
        others.getStyleClass().addAll("chip", "chip-menu");
        count.getStyleClass().add("muted");
        none.setId("chips-clear");
        none.getStyleClass().add("small");
        none.setOnAction(event -> clear.run());
        for (Node node : new Node[] {others, count, none}) {
            node.setManaged(false);
        }
    }

    /**
     * Shows the places and, after them, what they are held against.
     *
     * @param said how many there are, of how many at most
     */
    public void show(List<Chip> now, List<Chip> against, String said) {
        places = List.copyOf(now);
        chips = now.stream().map(ChipRow::node).toList();
        fixed = against.stream().map(ChipRow::node).toList();
        count.setText(said);
        getChildren().setAll(chips);
        getChildren().add(others);
        getChildren().addAll(fixed);
        getChildren().addAll(add, count, none);
        if (ready != null) {
            getChildren().add(ready);
        }
        requestLayout();
    }

    private static Node node(Chip chip) {
        Label label = new Label(chip.name());
        label.getStyleClass().add("strong");
        Sketch.Painter marker = chip.marker();
        if (marker != null) {
            label.setGraphic(new Sketch(14, 14, marker));
            label.setGraphicTextGap(8);
        }
        if (!chip.within().isEmpty()) {
            MenuButton group = new MenuButton();
            Label many = new Label(TEXTS.of("chips.councils", chip.places()));
            many.getStyleClass().add("muted");
            HBox words = new HBox(6, label, many);
            words.setAlignment(Pos.CENTER_LEFT);
            group.setGraphic(words);
            group.setAccessibleText(chip.name() + ", " + many.getText());
            group.getStyleClass().addAll("chip", "chip-menu");
            chip.within().forEach(one -> group.getItems().add(removing(one)));
            group.getItems().addAll(new SeparatorMenuItem(), removing(chip));
            return group;
        }
        HBox box = new HBox(2, label);
        AreaCode area = chip.area();
        if (area != null) {
            MenuTarget.put(box, () -> Optional.of(MenuTarget.of(area)));
        }
        Runnable remove = chip.remove();
        if (remove != null) {
            box.getChildren().add(IconButton.cross(TEXTS.of("chips.remove", chip.name()), remove));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("chip");
        return box;
    }

    private static MenuItem removing(Chip chip) {
        Runnable remove = chip.remove();
        MenuItem item = MenuEntry.of("", TEXTS.of("chips.remove", chip.name()), remove == null ? () -> {} : remove);
        item.setDisable(remove == null);
        return item;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST * count.getFont().getSize();
    }

    @Override
    protected double computePrefWidth(double height) {
        return sum(Stream.of(chips, fixed, tail(), List.<Node>of(count, none))
                .flatMap(List::stream)
                .toList());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Stream.concat(chips.stream(), tail().stream())
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    private List<Node> tail() {
        Node offered = ready;
        return offered == null ? List.of(add) : List.of(add, offered);
    }

    private static double sum(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> Math.ceil(node.prefWidth(-1))).sum()
                + GAP * Math.max(0, nodes.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        Shown shown = choose(room);
        List<Node> row = new ArrayList<>(chips.subList(0, shown.chips()));
        if (shown.chips() < chips.size()) {
            row.add(others);
        }
        if (shown.fixed()) {
            row.addAll(fixed);
        }
        row.add(add);
        if (shown.words()) {
            row.add(count);
            if (chips.size() > 1) {
                row.add(none);
            }
        }
        getChildren().forEach(node -> node.setVisible(row.contains(node) || node == ready));
        double x = 0;
        for (Node node : row) {
            x = put(node, x) + GAP;
        }
        if (ready != null) {
            put(ready, Math.max(x, room - Math.ceil(ready.prefWidth(-1))));
        }
    }

    private double put(Node node, double x) {
        double wide = Math.ceil(node.prefWidth(-1));
        boolean chip = node.getStyleClass().contains("chip");
        double high = chip ? chipHeight() : node.prefHeight(-1);
        node.resizeRelocate(x, Math.round((getHeight() - high) / 2), wide, high);
        return x + wide;
    }

    private double chipHeight() {
        return Stream.concat(chips.stream(), fixed.stream())
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElseGet(() -> others.prefHeight(-1));
    }

    /** How many chips stand in the row, and whether the benchmark and the words do. */
    private record Shown(int chips, boolean fixed, boolean words) {}

    private Shown choose(double room) {
        double tail = sum(tail()) + GAP;
        List<Node> words = chips.size() > 1 ? List.of(count, none) : List.of(count);
        double all = sum(chips) + (chips.isEmpty() ? 0 : GAP);
        double against = sum(fixed) + (fixed.isEmpty() ? 0 : GAP);
        if (all + against + tail + sum(words) + GAP <= room) {
            return new Shown(chips.size(), true, true);
        }
        if (all + against + tail <= room) {
            return new Shown(chips.size(), true, false);
        }
        for (boolean with : new boolean[] {true, false}) {
            for (int some = chips.size() - 1; some >= 0; some--) {
                name(some);
                double used =
                        sum(chips.subList(0, some)) + (some == 0 ? 0 : GAP) + Math.ceil(others.prefWidth(-1)) + GAP;
                if (used + (with ? against : 0) + tail <= room && (some > 0 || !with)) {
                    return new Shown(some, with, false);
                }
            }
        }
        name(0);
        return new Shown(0, false, false);
    }

    /** What the chip says that stands for those after the first so many. */
    private void name(int after) {
        List<Chip> rest = places.subList(after, places.size());
        int many = rest.stream().mapToInt(Chip::places).sum();
        String words = TEXTS.of(after == 0 ? "chips.all" : "chips.more", many);
        if (!words.equals(others.getText())) {
            others.setText(words);
            others.getItems().clear();
            // each place by itself, then those that stand in one chip together
            rest.stream()
                    .flatMap(chip -> Stream.concat(chip.within().stream(), Stream.of(chip)))
                    .forEach(chip -> others.getItems().add(removing(chip)));
            others.getItems()
                    .addAll(new SeparatorMenuItem(), MenuEntry.of("chips-clear-all", TEXTS.of("chips.clear"), clear));
        }
    }
}
