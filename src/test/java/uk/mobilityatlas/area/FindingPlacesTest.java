package uk.mobilityatlas.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.ingest.PackReader;

/** What people type for their council, in the real register. */
class FindingPlacesTest {
    private static final PackReader PACK = PackReader.of(Path.of("data"));
    private static final Areas AREAS =
            new Areas(PACK.areas(), PACK.successions(), PACK.aliases(), PACK::placeTypes, PACK::towns);

    @ParameterizedTest
    @CsvSource({
        "Lee, Leeds, NAME, Leeds",
        "hartl, Hartlepool, NAME, Hartlepool",
        "Ceredigion, Ceredigion, NAME, Ceredigion",
        "sir cered, Ceredigion, OTHER_NAME, Sir Ceredigion",
        "Caerdydd, Cardiff, OTHER_NAME, Caerdydd",
        "ynys mon, Isle of Anglesey, OTHER_NAME, Ynys Môn",
        "Grimsby, North East Lincolnshire, TOWN, Grimsby",
        "grims, North East Lincolnshire, TOWN, Grimsby",
        "Aberystwyth, Ceredigion, TOWN, Aberystwyth",
        "Batley, Kirklees, TOWN, Batley",
        "Sale, Trafford, TOWN, Sale",
        "Carlisle, Cumberland, TOWN, Carlisle",
        "Copeland, Cumberland, FORMER, Copeland",
        "E08000016, Barnsley, CODE, E08000016",
        "E06000009, Blackpool, CODE, E06000009",
        "n e linc, North East Lincolnshire, NAME, North East Lincolnshire",
        "hull, 'Kingston upon Hull, City of', OTHER_NAME, Hull",
        "Sheffeild, Sheffield, NAME, Sheffield",
        "York, York, NAME, York"
    })
    void whatIsTypedMeansTheCouncilAndSaysByWhichName(String typed, String name, PlaceMatch.Kind kind, String by) {
        PlaceMatch first = AREAS.places(typed).get(0);
        assertThat(first.area().name()).isEqualTo(name);
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.by()).isEqualTo(by);
    }

    @Test
    void aCouncilThatWasDividedIsAnsweredWithAllThatHaveItsLand() {
        assertThat(AREAS.places("Cumbria"))
                .extracting(m -> m.area().name())
                .contains("Cumberland", "Westmorland and Furness");
        assertThat(AREAS.places("Northamptonshire"))
                .extracting(m -> m.area().name())
                .contains("North Northamptonshire", "West Northamptonshire");
    }

    @Test
    void everyAnswerIsAPlaceOfToday() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            assertThat(AREAS.places(String.valueOf(letter)))
                    .allMatch(match -> match.area().current());
        }
    }

    @Test
    void aFewLettersMeanTheBeginningsOfWordsAndNotAnyPlaceThatHasThemSomewhere() {
        List<PlaceMatch> found = AREAS.places("co");
        assertThat(found).extracting(m -> m.area().name()).contains("Cornwall", "Coventry", "County Durham");
        assertThat(found).allSatisfy(match -> assertThat(" " + Areas.plainName(match.by()))
                .contains(" co"));
    }

    @Test
    void aTownIsNoNameOfItsCouncilWhereExactNamesAreAsked() {
        assertThat(AREAS.resolve("Grimsby", null)).isEmpty();
    }

    @Test
    void everyTownLiesInACouncilOfToday() {
        assertThat(PACK.towns()).hasSizeGreaterThan(1000).allSatisfy(town -> {
            Area council = AREAS.get(town.council());
            assertThat(council.current() && council.isIn(Geography.DISTRICT))
                    .as("%s", town)
                    .isTrue();
            assertThat(Areas.plainName(town.name())).isNotEqualTo(Areas.plainName(council.name()));
        });
    }
}
