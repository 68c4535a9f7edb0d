package uk.mobilityatlas.cli;

import java.util.concurrent.Callable;

/** A command that reads the figures and prints what it finds. */
abstract class WorkbenchCommand implements Callable<Integer> {
    final Workbench workbench;
    final CommandOutput paper;

    WorkbenchCommand(Workbench workbench, CommandOutput paper) {
        this.workbench = workbench;
        this.paper = paper;
    }
}
