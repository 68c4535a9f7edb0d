package uk.mobilityatlas.view;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import uk.mobilityatlas.desk.picture.FileExport;
import uk.mobilityatlas.desk.picture.PictureForm;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;

/** For tests in which nothing may be written. */
public final class NoFiles implements FileExport {
    @Override
    public List<String> pictureEndings() {
        return List.of("png");
    }

    @Override
    public void picture(Graphic picture, PictureForm form, Path file) {
        throw new AssertionError("No picture was asked for");
    }

    @Override
    public void pages(List<Graphic> pictures, Size size, Path file) {
        throw new AssertionError("No pages were asked for");
    }

    @Override
    public void pages(List<Graphic> pictures, Size size, OutputStream out) {
        throw new AssertionError("No pages were asked for");
    }

    @Override
    public void table(Table table, String source, Path file) {
        throw new AssertionError("No table was asked for");
    }
}
