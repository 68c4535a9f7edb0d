package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;

/** A slide as a picture at any size, laid out anew for each ratio of its sides; what can be pointed at stays alive on it. */
public record SlidePicture(DeckSlide slide, Palette palette) implements Graphic {
    private List<SlideBlock> blocks(Size size) {
        return SlideLayout.of(slide, SlideLayout.HEIGHT * size.width() / size.height(), palette);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        AffineTransform before = g.getTransform();
        Painting.fill(g, new Rectangle2D.Double(0, 0, size.width(), size.height()), palette.paper());
        double scale = size.height() / SlideLayout.HEIGHT;
        g.scale(scale, scale);
        SlideBrush brush = new SlideBrush(g, palette);
        blocks(size).forEach(brush::paint);
        g.setTransform(before);
    }

    @Override
    public String headline() {
        return slide.wording().headline();
    }

    @Override
    public String summary() {
        Stream<String> parts = slide.parts().stream().map(SlidePicture::words);
        return Stream.concat(Stream.of(slide.wording().subtitle()), parts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String words(DeckPart part) {
        if (part instanceof DeckPart.Picture picture) {
            return picture.graphic().summary();
        }
        if (part instanceof DeckPart.Number number) {
            return number.figure() + " " + number.words() + ". " + number.verdict() + ".";
        }
        if (part instanceof DeckPart.Prompt prompt) {
            return prompt.words();
        }
        return part instanceof DeckPart.Words words
                ? String.join(" ", words.paragraphs())
                : ((DeckPart.Figures) part).table().caption();
    }

    @Override
    public Table table() {
        for (DeckPart part : slide.parts()) {
            if (part instanceof DeckPart.Figures figures) {
                return figures.table();
            }
            if (part instanceof DeckPart.Picture picture) {
                return picture.graphic().table();
            }
        }
        return new Table(headline(), List.of(new Table.Column(slide.wording().subtitle(), false)), rows());
    }

    private List<List<Table.Cell>> rows() {
        return slide.parts().stream()
                .map(part -> List.of(Table.Cell.of(words(part))))
                .toList();
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        double scale = size.height() / SlideLayout.HEIGHT;
        List<GraphicMark> marks = new ArrayList<>();
        List<GraphicMark> map = new ArrayList<>();
        for (SlideBlock block : blocks(size)) {
            Rectangle2D box = block.box();
            AffineTransform to = AffineTransform.getScaleInstance(scale, scale);
            if (block instanceof SlideBlock.Picture picture) {
                to.translate(box.getX(), box.getY());
                List<GraphicMark> list = picture.part().kind().isMap() ? map : marks;
                for (GraphicMark mark : picture.form().marks(new Size(box.getWidth(), box.getHeight()))) {
                    list.add(new GraphicMark(mark.area(), to.createTransformedShape(mark.shape()), mark.words()));
                }
            } else if (block instanceof SlideBlock.Text text && text.role() == SlideBlock.Role.FIGURE) {
                marks.add(0, new GraphicMark(null, to.createTransformedShape(box), number()));
            }
        }
        // the few figures that the slide is about come before the many areas of its map
        marks.addAll(map);
        return marks;
    }

    private String number() {
        return slide.parts().stream()
                .filter(DeckPart.Number.class::isInstance)
                .map(SlidePicture::words)
                .findFirst()
                .orElse(headline());
    }
}
