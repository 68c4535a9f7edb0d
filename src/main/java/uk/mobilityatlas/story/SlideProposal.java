package uk.mobilityatlas.story;

/**
 * What a picture that compares no single areas says of itself.
 *
 * @param headline at most ten words
 * @param subtitle measure, geography, period; empty for that of its query
 * @param verdict what may be concluded besides, in a sentence or two
 * @param whole all that may be concluded, for a slide whose headline is the user's own
 */
public record SlideProposal(String headline, String subtitle, String verdict, String whole) {}
