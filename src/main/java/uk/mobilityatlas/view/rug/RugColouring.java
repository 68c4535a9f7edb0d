package uk.mobilityatlas.view.rug;

/** What the colour of a cell says. */
enum RugColouring {
    /** What can be concluded against the benchmark. */
    VERDICT,
    /** In which fifth of all areas the figure lies, which is no conclusion. */
    FIFTHS
}
