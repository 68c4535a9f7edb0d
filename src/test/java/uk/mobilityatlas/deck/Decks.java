package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** Decks of the real pack for tests. */
public final class Decks {
    private static final DeckMaker MAKER = new DeckMaker(RealAtlas.answers(), RealAtlas.geometries());

    private Decks() {}

    public static Deck of(Story story) {
        return MAKER.make(story);
    }

    public static Deck of(ReadyStory ready, AreaCode... areas) {
        return of(ready.make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(areas)));
    }

    /** A ready-made story of the three places, or of South Yorkshire where it is about an authority. */
    public static Deck ready(ReadyStory ready) {
        return ready == ReadyStory.COMBINED_AUTHORITY ? of(ready, Stories.BARNSLEY) : three(ready);
    }

    /** Blackpool, Barnsley and Cornwall beside one another. */
    public static Deck three(ReadyStory ready) {
        return of(ready, Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL);
    }
}
