package uk.mobilityatlas.picture;

import uk.mobilityatlas.comparison.wording.Names;

/** Parts a long headline into one that a slide has room for and what is said below it. */
final class HeadlineParts {
    private HeadlineParts() {}

    /** What stands before the first of a sign. */
    static String until(String text, String sign) {
        int at = text.indexOf(sign);
        return at < 0 ? text : Names.sentence(text.substring(0, at));
    }

    /** What a text says behind a headline that it begins with; all of it behind another one. */
    static String behind(String text, String headline) {
        String more = text.startsWith(headline) ? text.substring(headline.length()) : text;
        String sentence = Names.sentence(more.replaceFirst("^[,; ]+", "").strip());
        return sentence.isEmpty() || sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
