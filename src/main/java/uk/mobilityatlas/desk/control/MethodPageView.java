package uk.mobilityatlas.desk.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import uk.mobilityatlas.desk.MethodText;

/** One method page, set to be read: a column of text no wider than an eye follows. */
public final class MethodPageView extends VBox {
    private static final double MEASURE = 720;

    private final Consumer<String> follow;

    /** @param follow opens the page that a link names */
    public MethodPageView(List<MethodText.Block> blocks, Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add("method-page");
        setMaxWidth(MEASURE);
        blocks.forEach(block -> getChildren().add(node(block)));
    }

    private Node node(MethodText.Block block) {
        if (block instanceof MethodText.Heading heading) {
            Label label = new Label(heading.text());
            label.getStyleClass().add(heading.level() == 1 ? "headline" : "section");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            return label;
        }
        if (block instanceof MethodText.Points points) {
            return list(points);
        }
        if (block instanceof MethodText.Grid grid) {
            return table(grid);
        }
        return flow(((MethodText.Paragraph) block).runs());
    }

    private Node list(MethodText.Points points) {
        VBox list = new VBox();
        list.getStyleClass().add("method-list");
        int number = 1;
        for (List<MethodText.Run> point : points.points()) {
            Label mark = new Label(points.numbered() ? number++ + "." : "•");
            mark.setMinWidth(22);
            TextFlow text = flow(point);
            HBox.setHgrow(text, Priority.ALWAYS);
            list.getChildren().add(new HBox(mark, text));
        }
        return list;
    }

    private Node table(MethodText.Grid grid) {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("method-table");
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            pane.getColumnConstraints().add(width(grid, column));
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            List<List<MethodText.Run>> cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                TextFlow cell = flow(cells.get(column));
                cell.getStyleClass().add(row == 0 ? "method-head" : "method-cell");
                pane.add(cell, column, row);
            }
        }
        return pane;
    }

    /** Columns share the width as their longest texts ask, so that numbers stand close and sentences have room. */
    private static ColumnConstraints width(MethodText.Grid grid, int column) {
        List<Integer> longest = new ArrayList<>();
        int columns = grid.rows().get(0).size();
        for (int at = 0; at < columns; at++) {
            int most = 6;
            for (List<List<MethodText.Run>> row : grid.rows()) {
                int letters = at < row.size()
                        ? row.get(at).stream().mapToInt(r -> r.text().length()).sum()
                        : 0;
                most = Math.max(most, Math.min(60, letters));
            }
            longest.add(most);
        }
        double all = longest.stream().mapToInt(Integer::intValue).sum();
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(100 * longest.get(Math.min(column, columns - 1)) / all);
        width.setHalignment(HPos.LEFT);
        return width;
    }

    private TextFlow flow(List<MethodText.Run> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("method-text");
        flow.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(flow, VPos.TOP);
        for (MethodText.Run run : runs) {
            flow.getChildren().add(run.page().isEmpty() ? text(run) : link(run));
        }
        return flow;
    }

    private static Text text(MethodText.Run run) {
        Text text = new Text(run.text());
        text.getStyleClass()
                .add(
                        switch (run.style()) {
                            case STRONG -> "method-strong";
                            case FORMULA -> "method-formula";
                            case SLANTED -> "method-slanted";
                            case PLAIN -> "method-plain";
                        });
        return text;
    }

    private Hyperlink link(MethodText.Run run) {
        Hyperlink link = new Hyperlink(run.text());
        link.setOnAction(event -> follow.accept(run.page()));
        return link;
    }
}
