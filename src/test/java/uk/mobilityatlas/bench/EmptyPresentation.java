package uk.mobilityatlas.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** What a pack is measured against: a program that writes ten empty slides into the file named first. */
final class EmptyPresentation {
    static final int SLIDES = 10;

    private EmptyPresentation() {}

    public static void main(String[] args) throws Exception {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            for (int i = 0; i < SLIDES; i++) {
                show.createSlide();
            }
            show.write(out);
        }
    }
}
