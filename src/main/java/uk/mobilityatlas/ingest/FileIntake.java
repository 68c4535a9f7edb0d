package uk.mobilityatlas.ingest;

import java.util.List;
import java.util.TreeMap;
import uk.mobilityatlas.ingest.Intake.Fate;

/** What became of the rows of one file; a row is known by the line (or the number) that it begins on. */
public final class FileIntake {
    private final String path;
    private final List<Rejection> rejections;
    private final TreeMap<Long, Fate> rows = new TreeMap<>();
    private String note = "";

    FileIntake(String path, List<Rejection> rejections) {
        this.path = path;
        this.rejections = rejections;
    }

    public String path() {
        return path;
    }

    public void taken(long line) {
        set(line, Fate.TAKEN);
    }

    public void outOfScope(long line) {
        set(line, Fate.OUT_OF_SCOPE);
    }

    public void same(long line) {
        set(line, Fate.SAME);
    }

    /** The whole row is not taken. */
    public void refused(long line, String column, String reason, String text) {
        set(line, Fate.REFUSED);
        rejections.add(new Rejection(path, line, column, reason, text));
    }

    /** One cell is not taken, whatever happens to the rest of its row. */
    public void refusedCell(long line, String column, String reason, String text) {
        rejections.add(new Rejection(path, line, column, reason, text));
    }

    /** Says in a sentence what of the file is out of scope, and why. */
    public void note(String sentence) {
        note = sentence;
    }

    public String note() {
        return note;
    }

    private void set(long line, Fate fate) {
        rows.merge(line, fate, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    public int rows() {
        return rows.size();
    }

    public int count(Fate fate) {
        return (int) rows.values().stream().filter(f -> f == fate).count();
    }

    @Override
    public String toString() {
        return path + ": " + rows() + (rows() == 1 ? " row, " : " rows, ") + count(Fate.TAKEN) + " taken, "
                + count(Fate.OUT_OF_SCOPE) + " out of scope, " + count(Fate.SAME) + " the same as another, "
                + count(Fate.REFUSED) + " refused";
    }
}
