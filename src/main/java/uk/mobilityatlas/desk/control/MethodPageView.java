package uk.mobilityatlas.desk.control;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.desk.MethodText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictInk;
import uk.mobilityatlas.graphic.VerdictMark;

/** One page, set to be read: a column of text no wider than an eye follows. */
public final class MethodPageView extends VBox {
    private static final double MEASURE = 720;

    private final Consumer<String> follow;
    private final Palette palette;

    /**
     * @param follow opens the page that a link names
     * @param palette the colours of verdicts
     */
    public MethodPageView(List<MethodText.Block> blocks, Consumer<String> follow, Palette palette) {
        this.follow = follow;
        this.palette = palette;
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
        if (block instanceof MethodText.Picture picture) {
            return picture(picture);
        }
        return flow(((MethodText.Paragraph) block).runs());
    }

    /** As large as it was taken, or as wide as the column. */
    private Node picture(MethodText.Picture picture) {
        Image image = new Image(MethodPages.picture(picture.file()));
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.shows());
        view.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(
                                image.getWidth(),
                                Math.max(
                                        1,
                                        getWidth()
                                                - getInsets().getLeft()
                                                - getInsets().getRight()
                                                - 2)),
                        widthProperty(),
                        insetsProperty()));
        HBox frame = new HBox(view);
        frame.getStyleClass().add("method-picture");
        frame.setMaxWidth(USE_PREF_SIZE);
        return frame;
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
                TextFlow text = flow(cells.get(column));
                Region cell = row > 0 && column == 0 ? marked(text, cells.get(0)) : text;
                cell.getStyleClass().add(row == 0 ? "method-head" : "method-cell");
                pane.add(cell, column, row);
            }
        }
        return pane;
    }

    /** A verdict stands beside the mark that is drawn for it everywhere. */
    private Region marked(TextFlow text, List<MethodText.Run> runs) {
        String words = runs.stream().map(MethodText.Run::text).collect(Collectors.joining());
        return VerdictMark.named(words)
                .map(mark -> {
                    Sketch sketch = new Sketch(18, 18, (g, size) -> ink(g, mark));
                    HBox line = new HBox(8, sketch, text);
                    HBox.setHgrow(text, Priority.ALWAYS);
                    return (Region) line;
                })
                .orElse(text);
    }

    /** As in a table of many indicators: the mark on the ground of its cell. */
    private void ink(Graphics2D g, VerdictMark mark) {
        VerdictInk ink = VerdictInk.of(mark, palette);
        g.setColor(ink.cell());
        g.fill(new RoundRectangle2D.Double(0, 0, 18, 18, 4, 4));
        mark.paint(g, 9, 9, 5, ink.cellMark());
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
