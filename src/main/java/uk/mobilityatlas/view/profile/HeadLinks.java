package uk.mobilityatlas.view.profile;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.graphic.profile.SpineHead;

/** The column heads of a spine chart as links to the pages of their methods, on the heads that are painted. */
final class HeadLinks extends Group {
    private static final Texts TEXTS = Texts.beside(HeadLinks.class);

    /** How far a head may reach beyond what is seen and still be whole. */
    private static final double NEARLY = 4;

    private final MethodPages methods;
    private final double edge;

    /** @param edge what is free to the left of the chart, in pixels of the window */
    HeadLinks(MethodPages methods, double edge) {
        this.methods = methods;
        this.edge = edge;
        setAutoSizeChildren(false);
    }

    /**
     * Lays a link on each head that is seen whole.
     *
     * @param scale pixels of the window to one of the design
     * @param aside how far the chart is moved sideways
     * @param room the width that is seen of it
     */
    void lay(List<SpineHead.Head> places, double scale, double aside, double room) {
        if (getChildren().size() != places.size()) {
            List<Button> links = new ArrayList<>();
            places.forEach(place -> links.add(new Button()));
            getChildren().setAll(links);
        }
        for (int i = 0; i < places.size(); i++) {
            SpineHead.Head place = places.get(i);
            Button button = (Button) getChildren().get(i);
            button.setId("head-" + place.method().name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("button", "spine-head");
            String words = TEXTS.of("head", place.name());
            button.setAccessibleText(words);
            button.setTooltip(new Tooltip(words));
            button.setOnAction(event -> methods.show(place.method()));
            Rectangle2D box = place.box();
            double left = box.getX() - aside;
            button.setVisible(left >= -NEARLY && left + box.getWidth() <= room + NEARLY);
            button.resizeRelocate(
                    edge + left * scale, box.getY() * scale, box.getWidth() * scale, box.getHeight() * scale);
        }
    }
}
