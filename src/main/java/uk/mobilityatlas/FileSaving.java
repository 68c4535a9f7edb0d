package uk.mobilityatlas;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import uk.mobilityatlas.desk.PictureForm;
import uk.mobilityatlas.desk.Saving;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.export.PictureFormat;
import uk.mobilityatlas.export.SafeFile;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Table;

/** Pictures and tables as files, for the window. */
final class FileSaving implements Saving {
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
    public void table(Table table, Path file) {
        SafeFile.write(file, out -> {
            // a byte-order mark, without which spreadsheets misread a pound sign
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(table.columns().stream().map(Table.Column::name).toList());
            table.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(Table.Cell::text).toList()));
            csv.flush();
        });
    }
}
