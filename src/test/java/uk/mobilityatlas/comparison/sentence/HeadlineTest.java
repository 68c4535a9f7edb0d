package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.observation.Status;

class HeadlineTest {
    private final Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);

    private String headline(Figures figures, Benchmark benchmark, AreaCode... areas) {
        return Headline.of(comparer.compare(figures, Geography.UPPER_TIER, List.of(areas), benchmark));
    }

    @Test
    void neetIsToldByItsBounds() {
        Figures neet = Places.neetFigures();
        assertThat(headline(neet, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo("Blackpool’s NEET rate is clearly above England’s; "
                        + "Barnsley’s and Cornwall’s show no clear difference from it");
        assertThat(headline(neet, Benchmark.ENGLAND, BARNSLEY))
                .isEqualTo("Barnsley’s NEET rate shows no clear difference from England’s");
        assertThat(headline(neet, Benchmark.ENGLAND, BARNSLEY, CORNWALL))
                .isEqualTo("Barnsley’s and Cornwall’s NEET rates show no clear difference from England’s");
    }

    @Test
    void surveysAreToldByTheirIntervals() {
        Figures inactivity = Places.inactivityFigures();
        assertThat(headline(inactivity, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo("Blackpool’s and Barnsley’s economic inactivity is above England’s; Cornwall’s is similar");
        assertThat(headline(inactivity, Benchmark.ENGLAND, CORNWALL))
                .isEqualTo("Cornwall’s economic inactivity is similar to England’s");
    }

    @Test
    void againstAnotherPlaceOnlyTheDifferenceCounts() {
        assertThat(headline(Places.inactivityFigures(), Benchmark.of(CORNWALL), BLACKPOOL, BARNSLEY))
                .isEqualTo("Blackpool’s and Barnsley’s economic inactivity is similar to Cornwall’s");
    }

    @Test
    void withoutIntervalsNothingIsClaimed() {
        Figures bare = Places.figures(
                Places.inactivity(), List.of(Places.bare(ENGLAND, 21), Places.bare(BLACKPOOL, 28.4)), List.of());
        assertThat(headline(bare, Benchmark.ENGLAND, BLACKPOOL))
                .isEqualTo(
                        "Blackpool’s economic inactivity is 28.4%; "
                                + "the figures for economic inactivity here come without an interval, so no difference is claimed");
    }

    @Test
    void missingFiguresAreSaidAndNeverSimilar() {
        Figures gaps = Places.figures(
                Places.inactivity(),
                List.of(
                        Places.survey(ENGLAND, 21, 20.7, 21.3),
                        Places.missing(BLACKPOOL, Status.CONFIDENTIAL),
                        Places.survey(ST_HELENS, 0, 0, 1)),
                List.of());
        assertThat(headline(gaps, Benchmark.ENGLAND, BLACKPOOL))
                .isEqualTo("Blackpool has no figure: it is withheld so that nobody can be recognised.");
        assertThat(headline(gaps, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY))
                .isEqualTo("Neither Blackpool nor Barnsley has a figure for economic inactivity");
        assertThat(headline(gaps, Benchmark.ENGLAND, ST_HELENS, BLACKPOOL))
                .as("zero is a figure")
                .isEqualTo("St. Helens’ economic inactivity is clearly below England’s; Blackpool has no figure");
    }

    @Test
    void aBenchmarkThatIsNotThereIsSaid() {
        assertThat(headline(Places.inactivityFigures(), Benchmark.COMBINED_AUTHORITY, BARNSLEY))
                .isEqualTo("Barnsley’s economic inactivity is 27.1%; "
                        + "there is no figure for its combined authority to compare with");
        assertThat(headline(Places.inactivityFigures(), Benchmark.ENGLAND, CARDIFF))
                .isEqualTo("Economic inactivity is published for councils of England only.");
        assertThat(headline(Places.inactivityFigures(), Benchmark.ENGLAND))
                .isEqualTo("Choose places to compare their economic inactivity");
    }

    @Test
    void manyAreasAreCountedInsteadOfNamed() {
        Figures five = Places.figures(
                Places.inactivity(),
                List.of(
                        Places.survey(ENGLAND, 21, 20.7, 21.3),
                        Places.survey(BLACKPOOL, 28.4, 23.6, 33.2),
                        Places.survey(BARNSLEY, 27.1, 22.9, 31.3),
                        Places.survey(CORNWALL, 22.4, 18.5, 26.3),
                        Places.survey(ST_HELENS, 15, 12, 18),
                        Places.survey(CARDIFF, 22, 18, 26)),
                List.of());
        assertThat(headline(five, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL, ST_HELENS, CARDIFF))
                .isEqualTo("Economic inactivity is above England’s in 2 of 5 areas; 1 is clearly below; 2 are similar");
    }
}
