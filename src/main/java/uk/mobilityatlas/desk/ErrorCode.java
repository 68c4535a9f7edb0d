package uk.mobilityatlas.desk;

import java.util.Locale;

/** A short stable code for a failure, which a user can quote and which finds the same failure in the log. */
final class ErrorCode {
    private static final int LETTERS = 36 * 36 * 36;

    private ErrorCode() {}

    /** The same code for the same kind of failure at the same place, in every run. */
    public static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return part(failure) + "-" + part(root);
    }

    private static String part(Throwable failure) {
        String place = "";
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("uk.mobilityatlas")) {
                // the method, not the line: a code outlives small edits
                place = frame.getClassName() + "#" + frame.getMethodName();
                break;
            }
        }
        int hash = Math.floorMod((failure.getClass().getName() + place).hashCode(), LETTERS);
        String text = Integer.toString(hash, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(3 - text.length()) + text;
    }
}
