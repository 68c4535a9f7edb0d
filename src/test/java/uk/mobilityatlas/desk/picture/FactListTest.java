package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.graphic.VerdictMark;

class FactListTest {
    private static final AreaCode GLASGOW = new AreaCode("S12000049");

    @Test
    void anAreaIsSaidWithItsBoundsItsVerdictAndItsRank() {
        AreaFacts facts = sheet(Desks.NEET).of(Desks.BLACKPOOL);
        assertThat(facts.value()).isEqualTo("7.6%");
        assertThat(facts.valueNote()).startsWith("95% interval ");
        assertThat(facts.verdict()).isIn(VerdictMark.WORSE, VerdictMark.CLEARLY_WORSE);
        assertThat(facts.verdictWords()).isEqualTo("Clearly above England");
        assertThat(facts.where()).isEqualTo("North West");
        assertThat(facts.types()).contains(PlaceType.COASTAL);
        assertThat(facts.spoken()).contains("Blackpool", "7.6%", "1.3%", "Clearly above England");
        assertThat(sheet(Desks.NEET).bounded(Desks.BLACKPOOL)).isEqualTo("7.6–8.9%");
        assertThat(sheet(Desks.NEET).rankAlone(Desks.BLACKPOOL).orElseThrow()).matches("\\d+–\\d+ of 151");
    }

    @Test
    void whereNothingCanBeToldNoPeopleAreCounted() {
        AreaFacts cornwall = sheet(Desks.NEET).of(Desks.CORNWALL);
        assertThat(cornwall.verdict()).isEqualTo(VerdictMark.CANNOT_TELL);
        assertThat(cornwall.facts()).isNotEmpty().noneMatch(fact -> fact.name().equals("People"));
        assertThat(sheet(Desks.NEET).of(Desks.BLACKPOOL).facts())
                .anyMatch(fact -> fact.name().equals("People"));
    }

    @Test
    void aMissingFigureIsNeitherZeroNorBlank() {
        AreaFacts glasgow = sheet(Desks.NEET).of(GLASGOW);
        assertThat(glasgow.value()).isEqualTo("[x]");
        assertThat(glasgow.valueNote()).contains("published for councils of England only");
        assertThat(glasgow.range()).isNull();
    }

    @Test
    void zeroIsAFigure() {
        AreaFacts scilly = sheet(Desks.NEET.withPeriod(uk.mobilityatlas.observation.Period.year(2023)))
                .of(new AreaCode("E06000053"));
        assertThat(scilly.value()).isEqualTo("0.0%");
        assertThat(scilly.range()).isNotNull();
    }

    private static FactList sheet(Selection selection) {
        Reading reading = Reading.of(selection, RealAtlas.answers());
        Reading.Found found = reading.figures().orElseThrow();
        return new FactList(RealAtlas.areas(), reading, found, Details.of(reading, found));
    }
}
