package uk.mobilityatlas.desk.control;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/** The line icons of the controls, drawn on a grid of 24. */
public enum Icon {
    EXPLORE("M3 6 L9 3.5 L15 6 L21 3.5 V18 L15 20.5 L9 18 L3 20.5 Z M9 3.5 V18 M15 6 V20.5"),
    COMPARE("M3 20.5 H21 M3.5 15.5 L9 9.5 L13.5 13 L20 5.5 M9 9.5 m-1.2 0 a1.2 1.2 0 1 1 2.4 0 a1.2 1.2 0 1 1 -2.4 0"
            + " M20 5.5 m-1.2 0 a1.2 1.2 0 1 1 2.4 0 a1.2 1.2 0 1 1 -2.4 0"),
    PROFILE("M4 6.5 H20 M4 12 H20 M4 17.5 H20 M15 6.5 m-2 0 a2 2 0 1 0 4 0 a2 2 0 1 0 -4 0 M8 12 m-2 0 a2 2 0 1 0 4 0"
            + " a2 2 0 1 0 -4 0 M12.5 17.5 m-2 0 a2 2 0 1 0 4 0 a2 2 0 1 0 -4 0"),
    TYPES(
            "M9 14.5 m-5.5 0 a5.5 5.5 0 1 1 11 0 a5.5 5.5 0 1 1 -11 0 M15 14.5 m-5.5 0 a5.5 5.5 0 1 1 11 0 a5.5 5.5 0 1 1 -11 0"
                    + " M12 9 m-5.5 0 a5.5 5.5 0 1 1 11 0 a5.5 5.5 0 1 1 -11 0"),
    STORY("M3.5 4 H20.5 V15.5 H3.5 Z M12 15.5 V20 M8 20.5 H16 M8 12.5 V10 M12 12.5 V7 M16 12.5 V8.5"),
    PRESENT("M3.5 4.5 H20.5 V16 H3.5 Z M9.5 20 H14.5 M10 7.5 L15 10.2 L10 13 Z"),
    ADD_SLIDE("M3.5 4 H20.5 V15.5 H3.5 Z M8 20.5 H16 M12 15.5 V20 M12 7 V12.5 M9.2 9.8 H14.8"),
    WORKSPACE(
            "M3.5 6.5 A2 2 0 0 1 5.5 4.5 H9.5 L11.5 7 H18.5 A2 2 0 0 1 20.5 9 V17.5 A2 2 0 0 1 18.5 19.5 H5.5 A2 2 0 0 1 3.5 17.5 Z"),
    SETTINGS("M3 7.5 H13.5 M18.5 7.5 H21 M16 5 A2.5 2.5 0 1 1 16 10 A2.5 2.5 0 1 1 16 5"
            + " M3 16.5 H5.5 M10.5 16.5 H21 M8 14 A2.5 2.5 0 1 1 8 19 A2.5 2.5 0 1 1 8 14"),
    HELP("M12 3 A9 9 0 1 1 12 21 A9 9 0 1 1 12 3 M9.4 9.6 A2.6 2.6 0 1 1 13.4 11.7 C12.4 12.4 12 12.9 12 14 M12 16.8"
            + " V17.2"),
    SEARCH("M10.5 4 A6.5 6.5 0 1 1 10.5 17 A6.5 6.5 0 1 1 10.5 4 M15.3 15.3 L20.5 20.5"),
    INFORMATION("M12 3 A9 9 0 1 1 12 21 A9 9 0 1 1 12 3 M12 11 V16.5 M12 7.6 V8"),
    UNDO("M9 14 L4 9 L9 4 M4 9 H14.5 A5.5 5.5 0 0 1 14.5 20 H11"),
    REDO("M15 14 L20 9 L15 4 M20 9 H9.5 A5.5 5.5 0 0 0 9.5 20 H13"),
    EXPORT("M12 15.5 V3.5 M7.5 8 L12 3.5 L16.5 8 M4 14.5 V18.5 A2 2 0 0 0 6 20.5 H18 A2 2 0 0 0 20 18.5 V14.5"),
    PLUS("M12 5 V19 M5 12 H19"),
    MINUS("M5 12 H19"),
    FIT("M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15"),
    BACK("M10 5 L3.5 12 L10 19 M4 12 H20.5"),
    FORWARD("M14 5 L20.5 12 L14 19 M20 12 H3.5"),
    CLOSE("M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5"),
    DOWN("M6.5 9.5 L12 15 L17.5 9.5"),
    UP("M6.5 14.5 L12 9 L17.5 14.5"),
    FILTER("M4 5 H20 L14 12.5 V19 L10 17 V12.5 Z"),
    COPY("M9 9 H20 V20 H9 Z M5.5 15 H4 V4 H15 V5.5"),
    PRINT("M7 8.5 V3.5 H17 V8.5 M7 17 H5 A1.5 1.5 0 0 1 3.5 15.5 V10 A1.5 1.5 0 0 1 5 8.5 H19 A1.5 1.5 0 0 1 20.5 10"
            + " V15.5 A1.5 1.5 0 0 1 19 17 H17 M7 13.5 H17 V20.5 H7 Z"),
    HOME("M4 11.5 L12 4.5 L20 11.5 M6.5 9.5 V19.5 H10 V14 H14 V19.5 H17.5 V9.5"),
    PLACE("M12 21 C12 21 5.5 14.6 5.5 10 A6.5 6.5 0 1 1 18.5 10 C18.5 14.6 12 21 12 21 M12 7.6 A2.4 2.4 0 1 1 12 12.4"
            + " A2.4 2.4 0 1 1 12 7.6"),
    TOPIC("M4 6 H20 M4 12 H15 M4 18 H18"),
    COMMAND("M13 3.5 L5.5 13.5 H11 L10 20.5 L18.5 10 H12.5 Z"),
    STAR("M12 3.8 L14.5 9 L20.2 9.8 L16.1 13.8 L17.1 19.5 L12 16.8 L6.9 19.5 L7.9 13.8 L3.8 9.8 L9.5 9 Z");

    private static final double GRID = 24;
    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The icon at a size in pixels, which grows with the size of text; coloured by the style class {@code icon}. */
    public Node at(double size) {
        return new Drawn(path, size);
    }

    private static final class Drawn extends TextScaledRegion {
        private final SVGPath drawn = new SVGPath();
        private final Group group = new Group(drawn);
        private final double size;

        Drawn(String path, double size) {
            this.size = size;
            drawn.setContent(path);
            drawn.getStyleClass().add("icon");
            setMouseTransparent(true);
            getChildren().add(group);
            grow();
        }

        @Override
        void grow() {
            double now = size * letters();
            drawn.setStrokeWidth(1.5 * GRID / now * Math.min(1, now / 20));
            drawn.setScaleX(now / GRID);
            drawn.setScaleY(now / GRID);
            setMinSize(now, now);
            setPrefSize(now, now);
            setMaxSize(now, now);
        }

        @Override
        protected void layoutChildren() {
            layoutInArea(group, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
        }
    }
}
