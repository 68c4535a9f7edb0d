package uk.mobilityatlas.desk.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.control.DesktopFileDialog;
import uk.mobilityatlas.desk.control.FileDialog;
import uk.mobilityatlas.desk.control.FloatingCard;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;

/** Asks how and where to, and writes a picture or a table there, in the background; or copies or prints it. */
public final class SaveDialog {
    private static final Texts TEXTS = Texts.beside(SaveDialog.class);

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static final int LONGEST_TITLE = 60;

    private final FileExport saving;
    private final FileDialog dialog;
    private final Background background;
    private final Notices notices;
    private final PrintDialog printing;
    private String lastEnding;
    private PictureForm lastForm = PictureForm.USUAL;
    private @Nullable PopOver asking;

    /** Without a printer. */
    public SaveDialog(FileExport saving, Background background, Notices notices) {
        this(saving, new DesktopFileDialog(), background, notices);
    }

    /** Without a printer; the dialog asks for the place of a file. */
    public SaveDialog(FileExport saving, FileDialog dialog, Background background, Notices notices) {
        this(
                saving,
                dialog,
                new PrintDialog((title, pages, progress) -> PagePrinter.Outcome.NO_PRINTER, background, notices),
                background,
                notices);
    }

    /** @param dialog asks for the place of a file */
    public SaveDialog(
            FileExport saving, FileDialog dialog, PrintDialog printing, Background background, Notices notices) {
        this.saving = saving;
        this.dialog = dialog;
        this.printing = printing;
        this.background = background;
        this.notices = notices;
        this.lastEnding = saving.pictureEndings().get(0);
    }

    /**
     * Asks as what and how large a picture is wanted, and then writes, copies or prints it.
     *
     * @param first the id of the picture that is offered first; null for the main one
     * @param caption what stands over and under the pictures, which says where their figures come from
     * @param beside the button that asks, under which the card stands; or what is exported, in whose corner it does
     */
    public void pictures(
            List<ExportablePicture> exportablePictures, @Nullable String first, Caption caption, Node beside) {
        if (exportablePictures.isEmpty()) {
            notices.remark(TEXTS.of("export.nothing"));
            return;
        }
        ExportCard.Choice choice = new ExportCard.Choice(of(exportablePictures, first), lastEnding, lastForm);
        ExportCard card = new ExportCard(exportablePictures, saving.pictureEndings(), choice, (chosen, way) -> {
            hide();
            if (!chosen.form().size().equals(PictureForm.A4)) {
                // sheets are what such a picture is, and no choice for the next one
                lastEnding = chosen.ending();
                lastForm = chosen.form();
            }
            switch (way) {
                case FILE -> picture(chosen, beside);
                case PICTURE -> copy(chosen.exportable(), chosen.form());
                case TABLE -> copyTable(List.of(chosen.exportable()), null, caption);
                case PRINTER -> print(List.of(chosen.exportable()), beside);
            }
        });
        FloatingCard over = new FloatingCard(card, PopOver.ArrowLocation.TOP_RIGHT);
        if (beside instanceof ButtonBase) {
            asking = over;
            over.toggle(beside);
        } else {
            hide();
            asking = over;
            Bounds at = beside.localToScreen(beside.getLayoutBounds());
            over.setArrowSize(0);
            over.show(beside.getScene().getWindow(), at.getMaxX() - 24, at.getMinY() + 24);
        }
    }

    private void hide() {
        PopOver over = asking;
        if (over != null) {
            over.hide();
        }
    }

    private static ExportablePicture of(List<ExportablePicture> exportablePictures, @Nullable String id) {
        return exportablePictures.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElse(exportablePictures.get(0));
    }

    private void picture(ExportCard.Choice chosen, Node beside) {
        ask(
                beside.getScene().getWindow(),
                "export.picture",
                List.of(chosen.ending()),
                file -> saving.picture(
                        chosen.exportable().written(chosen.ending().equals("pdf")), chosen.form(), file));
    }

    /** Puts a picture on the clipboard, as large as a slide. */
    public void copy(List<ExportablePicture> exportablePictures, @Nullable String first) {
        if (exportablePictures.isEmpty()) {
            notices.remark(TEXTS.of("export.nothing"));
        } else {
            copy(of(exportablePictures, first), PictureForm.SLIDE);
        }
    }

    private void copy(ExportablePicture exportable, PictureForm form) {
        background.run(
                "copy-picture",
                progress -> RenderedGraphic.onPaper(exportable.shown(), form),
                image -> {
                    Clipping.picture(image);
                    notices.say(TEXTS.of("export.copied"));
                },
                failure -> notices.failed(TEXTS.of("picture.failed"), failure));
    }

    /** Puts the figures of a picture on the clipboard, as a table with its source. */
    public void copyTable(List<ExportablePicture> exportablePictures, @Nullable String first, Caption caption) {
        if (exportablePictures.isEmpty()) {
            notices.remark(TEXTS.of("export.nothing"));
        } else {
            Table table = of(exportablePictures, first).picture().table();
            Clipping.table(table, table.rows(), caption.sources());
            notices.remark(TEXTS.of("compare.copied"));
        }
    }

    /** Prints pictures, each on pages of its own. */
    public void print(List<ExportablePicture> exportablePictures, Node beside) {
        if (exportablePictures.isEmpty()) {
            notices.remark(TEXTS.of("print.nothing"));
            return;
        }
        List<Graphic> pictures =
                exportablePictures.stream().map(ExportablePicture::picture).toList();
        String headline = pictures.get(0).headline();
        String title = headline.isBlank() ? exportablePictures.get(0).title() : shorter(headline);
        Size size = PictureForm.USUAL.size();
        printing.print(
                title,
                (out, reached) -> saving.pages(pictures, size, out),
                () -> ask(
                        beside.getScene().getWindow(),
                        "export.picture",
                        List.of("pdf"),
                        file -> saving.pages(pictures, size, file)));
    }

    /** As much of a headline as a list of what is printed has room for. */
    private static String shorter(String headline) {
        if (headline.length() <= LONGEST_TITLE) {
            return headline;
        }
        int end = headline.lastIndexOf(' ', LONGEST_TITLE);
        return headline.substring(0, end > 0 ? end : LONGEST_TITLE) + " …";
    }

    /**
     * Asks for a file and writes a table as CSV.
     *
     * @param caption what stands over and under the table, which says where its figures come from
     */
    public void table(Table table, Caption caption, Node beside) {
        ask(
                beside.getScene().getWindow(),
                "export.table",
                List.of("csv"),
                file -> saving.table(table, caption.sources(), file));
    }

    private void ask(Window owner, String name, List<String> endings, Writing writing) {
        List<FileDialog.Kind> kinds = endings.stream()
                .map(ending -> new FileDialog.Kind(ending.toUpperCase(Locale.ROOT), ending))
                .toList();
        dialog.save(owner, TEXTS.of("top.export"), TEXTS.of(name) + "." + endings.get(0), kinds)
                .ifPresent(file -> write(file, writing, () -> ask(owner, name, endings, writing)));
    }

    /** @param elsewhere asks for another place: what failed once fails again in the same folder */
    private void write(Path file, Writing writing, Runnable elsewhere) {
        background.run(
                "save",
                progress -> {
                    writing.to(file);
                    return file;
                },
                done -> notices.say(TEXTS.of("export.done", done)),
                failure -> notices.failed(
                        failure.getMessage() == null ? TEXTS.of("export.failed", file) : failure.getMessage(),
                        failure,
                        TEXTS.of("action.elsewhere"),
                        elsewhere));
    }
}
