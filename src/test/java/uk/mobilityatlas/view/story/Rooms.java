package uk.mobilityatlas.view.story;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;

/** Models of stories on the real pack, whose background work is done at once. */
final class Rooms {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    private Rooms() {}

    static Answers answers() {
        return RealAtlas.answers();
    }

    static DeckMaker maker() {
        return new DeckMaker(answers(), RealAtlas.geometries());
    }

    static Desk desk() {
        return Desks.showing(Desks.NEET);
    }

    /** A model with the workspace open. */
    static StoryViewModel model(Desk desk, KeptStories kept) {
        StoryViewModel model = new StoryViewModel(desk, kept, Rooms::maker, NOON);
        model.open();
        return model;
    }
}
