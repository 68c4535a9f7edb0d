package uk.mobilityatlas;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import uk.mobilityatlas.desk.picture.FileExport;
import uk.mobilityatlas.desk.picture.PictureForm;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.export.PictureFormat;
import uk.mobilityatlas.export.TableCsv;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.PackVersion;

/** Pictures and tables as files, for the window. */
final class FileSaving implements FileExport {
    private final PackVersion version;

    /** @param version stands in every table that is written */
    FileSaving(PackVersion version) {
        this.version = version;
    }

    @Override
    public List<String> pictureEndings() {
        return Arrays.stream(PictureFormat.values())
                .map(PictureFormat::ending)
                .map(ending -> ending.startsWith(".") ? ending.substring(1) : ending)
                .toList();
    }

    @Override
    public void picture(Graphic picture, PictureForm form, Path file) {
        PictureFile.write(picture, form.size(), form.scale(), file);
    }

    @Override
    public void pages(List<Graphic> pictures, Size size, Path file) {
        PictureFile.writePages(pictures, size, file);
    }

    @Override
    public void pages(List<Graphic> pictures, Size size, OutputStream out) throws IOException {
        PictureFile.writePages(pictures, size, out);
    }

    @Override
    public void table(Table table, String source, Path file) {
        TableCsv.write(table, source, version, file);
    }
}
