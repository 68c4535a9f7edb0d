package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideMap;
import uk.mobilityatlas.deck.slide.SlideMapKey;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.map.Shading;

/** A map as vector shapes of a slide, one for each area, named, with its figure as alternative text. */
final class PptxMap {
    private final OutlineSlideShow show;
    private final XSLFSlide slide;
    private final SlideMap map;
    private final Rectangle2D box;
    private final AffineTransform to;
    private final Palette palette;

    private PptxMap(OutlineSlideShow show, XSLFSlide slide, SlideMap map, Rectangle2D box) {
        this.show = show;
        this.slide = slide;
        this.map = map;
        this.box = box;
        this.palette = map.shading().palette();
        this.to = AffineTransform.getScaleInstance(PptxShapes.SCALE, PptxShapes.SCALE);
        to.translate(box.getX(), box.getY());
    }

    static void draw(OutlineSlideShow show, XSLFSlide slide, SlideMap map, Rectangle2D box) {
        new PptxMap(show, slide, map, box).draw();
    }

    private void draw() {
        XSLFGroupShape group = slide.createGroup();
        Rectangle2D room = PptxShapes.points(box);
        group.setAnchor(room);
        group.setInteriorAnchor(room);
        PptxShapes.name(group, "Map", map.summary());
        Size size = new Size(box.getWidth(), box.getHeight());
        AreaFigures figures = map.shading().figures();
        Map<AreaCode, Area> names =
                figures.areas().stream().collect(Collectors.toMap(Area::code, Function.identity(), (a, b) -> a));
        List<GraphicMark> marks = map.marks(size);
        List<Color> classes = map.shading().classColours();
        OutlineXml outlines = show.outlines();
        marks.stream().filter(m -> !compared(m)).forEach(m -> area(outlines, m, names, classes));
        marks.stream().filter(this::compared).forEach(m -> area(outlines, m, names, classes));
        show.outlines(slide, group, outlines);
        for (int i = 0; i < figures.compared().size(); i++) {
            marker(group, i, size, names);
        }
        key(group);
    }

    private boolean compared(GraphicMark mark) {
        AreaCode area = mark.area();
        return area != null && map.shading().figures().compared().contains(area);
    }

    private void area(OutlineXml outlines, GraphicMark mark, Map<AreaCode, Area> names, List<Color> classes) {
        AreaCode code = mark.area();
        Area area = code == null ? null : names.get(code);
        if (area != null) {
            outlines.add(
                    mark.shape(),
                    to,
                    area.name(),
                    mark.words(),
                    fill(map.shading(), area.code(), classes),
                    compared(mark) ? palette.ink() : figured(area) ? palette.border() : palette.hatch(),
                    compared(mark) ? 1.5 : 0.4);
        }
    }

    private boolean figured(Area area) {
        return !fill(map.shading(), area.code(), map.shading().classColours()).equals(palette.land());
    }

    private static Color fill(Shading shading, AreaCode area, List<Color> classes) {
        VerdictMark verdict = shading.verdicts().get(area);
        if (verdict != null) {
            return verdict.area(shading.palette());
        }
        return shading.byVerdict() || shading.figures().classOf(area).isEmpty()
                ? shading.palette().land()
                : classes.get(shading.figures().classOf(area).getAsInt());
    }

    private void marker(XSLFGroupShape group, int place, Size size, Map<AreaCode, Area> names) {
        AreaCode code = map.shading().figures().compared().get(place);
        Area area = names.get(code);
        if (area == null) {
            return;
        }
        AreaStyle style = AreaStyle.of(place, palette);
        map.anchor(code, map.frame(size))
                .ifPresent(at -> PptxShapes.name(
                        PptxShapes.freeform(
                                group,
                                style.marker().at(at.getX(), at.getY(), 15),
                                to,
                                style.colour(),
                                palette.paper(),
                                1),
                        area.name() + ", marker",
                        area.name()));
    }

    private void key(XSLFGroupShape group) {
        SlideMapKey key = new SlideMapKey(map.shading());
        double y = 4;
        if (!key.classes().isEmpty()) {
            double each = key.classWidth() / key.classes().size();
            for (int i = 0; i < key.classes().size(); i++) {
                swatch(group, key.classes().get(i), i * each, y, each - 2, 30, "Class " + (i + 1));
            }
            words(group, key.limits().get(0), 0, y + 30, Typeface.REGULAR);
            double width = Lettering.width(key.limits().get(1), Typeface.REGULAR.at(50));
            words(group, key.limits().get(1), key.classWidth() - width, y + 30, Typeface.REGULAR);
            y += 88;
        }
        for (SlideMapKey.Entry entry : key.entries()) {
            swatch(group, entry.colour(), 1, y + 13, 30, 30, entry.words());
            words(group, entry.words(), 46, y, Typeface.CONDENSED);
            y += 58;
        }
    }

    private void swatch(
            XSLFGroupShape group, @Nullable Color colour, double x, double y, double wide, double tall, String words) {
        PptxShapes.name(
                PptxShapes.freeform(
                        group,
                        new Rectangle2D.Double(x, y, wide, tall),
                        to,
                        colour == null ? palette.land() : colour,
                        palette.hatch(),
                        0.5),
                "Key: " + words,
                words);
    }

    private void words(XSLFGroupShape group, String text, double x, double y, Typeface cut) {
        XSLFTextBox shape = group.createTextBox();
        double width = Lettering.width(text, cut.at(50)) * 1.12 + 10;
        shape.setAnchor(to.createTransformedShape(new Rectangle2D.Double(x, y, width, 62))
                .getBounds2D());
        PptxShapes.text(shape, text, new SlideBlock.Setting(cut, 50, 60, palette.ink2()));
        shape.setWordWrap(false);
        PptxShapes.name(shape, "Key", text);
    }
}
