package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Size;

/** A picture whose places stand in rows on one axis. */
public interface RowPicture extends Graphic {
    /** The rows and all that belongs to them. */
    RowChart chart();

    /** The notes, then what each row says. */
    @Override
    default String summary() {
        return String.join(" ", chart().notes()) + " " + chart().words() + ".";
    }

    @Override
    default double leastHeight(double width) {
        return chart().leastHeight(width);
    }

    @Override
    default void paint(Graphics2D g, Size size) {
        chart().paint(g, size);
    }

    @Override
    default List<GraphicMark> marks(Size size) {
        return chart().marks(size);
    }
}
