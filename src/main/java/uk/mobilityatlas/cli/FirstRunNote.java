package uk.mobilityatlas.cli;

import uk.mobilityatlas.store.BuildProgress;

/** Says once that the figures are being made ready, so that the first run does not seem to hang. */
final class FirstRunNote implements BuildProgress {
    private final CommandOutput paper;
    private boolean said;

    FirstRunNote(CommandOutput paper) {
        this.paper = paper;
    }

    @Override
    public void at(String doing, double done) {
        if (!said) {
            said = true;
            paper.note("Preparing the figures for their first use; this happens once.");
        }
    }
}
