package uk.mobilityatlas.comparison;

/** The room's texts, by key. */
final class Words {
    private static final RoomTexts TEXTS = new RoomTexts(Words.class);

    private Words() {}

    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    static boolean has(String key) {
        return TEXTS.has(key);
    }
}
