package uk.mobilityatlas.desk.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.wording.Texts;

/** A place type as a badge: its icon, from the project's drawings, and its word. */
public final class PlaceTypeBadge extends Label {
    private static final Texts TEXTS = Texts.beside(PlaceTypeBadge.class);

    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]+)\"");
    private static final Map<PlaceType, String> DRAWINGS = new EnumMap<>(PlaceType.class);
    private static final double SIZE = 16;
    private static final double GRID = 24;

    public PlaceTypeBadge(PlaceType type) {
        super(TEXTS.of("type." + type.id()));
        getStyleClass().add("badge");
        SVGPath icon = new SVGPath();
        icon.setContent(DRAWINGS.computeIfAbsent(type, PlaceTypeBadge::drawing));
        icon.getStyleClass().add("icon");
        icon.setStrokeWidth(1.75);
        icon.setScaleX(SIZE / GRID);
        icon.setScaleY(SIZE / GRID);
        setGraphic(new Group(icon));
        setMinWidth(USE_PREF_SIZE);
    }

    private static String drawing(PlaceType type) {
        try (InputStream in = PlaceTypeBadge.class.getResourceAsStream("/icons/" + type.id() + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("The icon of " + type.id() + " is missing");
            }
            Matcher path = PATH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            StringBuilder all = new StringBuilder();
            while (path.find()) {
                all.append(path.group(1)).append(' ');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
