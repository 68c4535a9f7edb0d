package uk.mobilityatlas.story;

/** A ready-made story that cannot be made of what was chosen; its message is one sentence for the user. */
public final class NoSuchStory extends RuntimeException {
    public NoSuchStory(String sentence) {
        super(sentence);
    }
}
