package uk.mobilityatlas.desk;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;

/** How the window looks: light or dark, and how large its text is. The roles of colours stand in the two small sheets. */
public final class Theme {
    /** Light for paper and daylight, dark for dim rooms. */
    public enum Mode {
        LIGHT,
        DARK
    }

    /** The sizes of text on offer, as parts of the design's own. */
    public static final List<Double> TEXT_SCALES = List.of(1.0, 1.25, 1.5, 1.75, 2.0);

    /** The design's own size of text, in pixels. */
    public static final double BODY = 13;

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.LIGHT);
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public boolean dark() {
        return mode.get() == Mode.DARK;
    }

    /** The colours of pictures in this mode. */
    public Palette palette() {
        return dark() ? Palette.DARK : Palette.LIGHT;
    }

    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** The size on offer that is nearest to one of another edition. */
    public static double nearestScale(double scale) {
        return TEXT_SCALES.stream()
                .min(Comparator.comparingDouble(one -> Math.abs(one - scale)))
                .orElse(1.0);
    }

    /** Makes the bundled typeface known to the toolkit. */
    public static void loadTypeface() {
        for (Typeface cut : Typeface.values()) {
            try (InputStream in = cut.open()) {
                Font.loadFont(in, BODY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Dresses a scene, now and at every change. */
    public void dress(Scene scene) {
        mode.addListener((property, before, now) -> restyle(scene));
        textScale.addListener((property, before, now) -> restyle(scene));
        restyle(scene);
        FocusRing.into(scene);
    }

    /** Makes a part of the window dark, whatever the rest is: a presenter stands in a dim room. */
    public static void darken(Parent part) {
        part.getStyleClass().add("root");
        part.getStylesheets().add(sheet("dark.css"));
    }

    private void restyle(Scene scene) {
        // the sheets as they were parsed by their makers
        Application.setUserAgentStylesheet((dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(sheet(dark() ? "dark.css" : "light.css"), sheet("atlas.css"), textSize());
    }

    private static String sheet(String name) {
        URL place = Objects.requireNonNull(Theme.class.getResource(name), name);
        return place.toExternalForm();
    }

    /** A sheet of its own, so that menus and other floating parts follow the text size too. */
    private String textSize() {
        String rule = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", BODY * textScale.get());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
