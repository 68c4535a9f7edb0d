package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Stories;

/** Every part of every office file that we write is valid against the schemas of ECMA-376. */
class OoxmlSchemaTest {
    private static Deck deck(ReadyStory story) {
        return story == ReadyStory.COMBINED_AUTHORITY ? Decks.of(story, Stories.BARNSLEY) : Decks.three(story);
    }

    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void everyPartOfAPresentationIsValid(ReadyStory story) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deck deck = deck(story);
        DeckPptx.write(deck, out);
        OoxmlSchemas schemas = new OoxmlSchemas();
        assertThat(schemas.errors(out.toByteArray())).isEmpty();
        assertThat(schemas.checked()).isGreaterThan(2 * deck.slides().size());
    }

    @Test
    void everyPartOfASpreadsheetIsValid() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckWorkbook.write(deck(ReadyStory.BRIEFING), out);
        OoxmlSchemas schemas = new OoxmlSchemas();
        assertThat(schemas.errors(out.toByteArray())).isEmpty();
        assertThat(schemas.checked()).isGreaterThan(8);
    }
}
