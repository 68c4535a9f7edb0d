package uk.mobilityatlas.cli;

import picocli.CommandLine.Command;

/** Prints where the database stands that other programs may ask. */
@Command(
        name = "database",
        description = "Prints the path of a SQLite file of all figures, for asking SQL; makes it when it is absent.")
final class DatabaseCommand extends WorkbenchCommand {
    DatabaseCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        paper.say(workbench
                .queryFile(RulesFingerprint.here(), () -> EnglandVerdicts.of(workbench.answers()))
                .toString());
        return Commands.DONE;
    }
}
