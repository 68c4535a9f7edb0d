package uk.mobilityatlas.picture;

import uk.mobilityatlas.comparison.wording.RoomTexts;

/** The room's texts, by key. */
final class Texts {
    private static final RoomTexts TEXTS = new RoomTexts(Texts.class);

    private Texts() {}

    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }
}
