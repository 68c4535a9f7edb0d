package uk.mobilityatlas.comparison.wording;

/** The room's texts, by key. */
public final class Words {
    private static final RoomTexts TEXTS = new RoomTexts(Words.class);

    private Words() {}

    public static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    public static boolean has(String key) {
        return TEXTS.has(key);
    }
}
