package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.List;
import javax.print.attribute.PrintRequestAttributeSet;

/** A printer that keeps its pages, with A4 in it, and a dialog that answers by itself. */
final class PrintedPages extends PrinterJob {
    /** What came out. */
    record Sheet(PageFormat format, BufferedImage ink) {}

    final List<Sheet> sheets = new ArrayList<>();
    boolean accepted = true;
    String trouble = "";
    private Pageable pageable = null;
    private String name = "";

    @Override
    public void print() throws PrinterException {
        if (!trouble.isEmpty()) {
            throw new PrinterException(trouble);
        }
        for (int page = 0; page < pageable.getNumberOfPages(); page++) {
            PageFormat format = pageable.getPageFormat(page);
            BufferedImage ink =
                    new BufferedImage((int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = ink.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, ink.getWidth(), ink.getHeight());
            if (pageable.getPrintable(page).print(g, format, page) == Printable.PAGE_EXISTS) {
                sheets.add(new Sheet(format, ink));
            }
            g.dispose();
        }
    }

    @Override
    public boolean printDialog(PrintRequestAttributeSet attributes) {
        return accepted;
    }

    @Override
    public boolean printDialog() {
        throw new AssertionError("The dialog is asked with a job's name");
    }

    @Override
    public void print(PrintRequestAttributeSet attributes) throws PrinterException {
        print();
    }

    @Override
    public PageFormat getPageFormat(PrintRequestAttributeSet attributes) {
        return defaultPage(new PageFormat());
    }

    @Override
    public PageFormat defaultPage(PageFormat page) {
        java.awt.print.Paper paper = new java.awt.print.Paper();
        paper.setSize(595.28, 841.89);
        page.setPaper(paper);
        return page;
    }

    @Override
    public void setPageable(Pageable document) {
        pageable = document;
    }

    @Override
    public void setPrintable(Printable painter) {
        throw new AssertionError("Pages differ, so each has its format");
    }

    @Override
    public void setPrintable(Printable painter, PageFormat format) {
        throw new AssertionError("Pages differ, so each has its format");
    }

    @Override
    public PageFormat pageDialog(PageFormat page) {
        return page;
    }

    @Override
    public PageFormat validatePage(PageFormat page) {
        return page;
    }

    @Override
    public void setCopies(int copies) {}

    @Override
    public int getCopies() {
        return 1;
    }

    @Override
    public String getUserName() {
        return "";
    }

    @Override
    public void setJobName(String jobName) {
        name = jobName;
    }

    @Override
    public String getJobName() {
        return name;
    }

    @Override
    public void cancel() {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
