package uk.mobilityatlas.view.shell;

import uk.mobilityatlas.desk.Screen;

/** What the frame's own buttons do beyond the window; App provides it. */
@FunctionalInterface
public interface ShellActions {
    /** Writes the open view's picture to a file that the user names. */
    void export(Screen screen);
}
