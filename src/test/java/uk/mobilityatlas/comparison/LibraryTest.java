package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.CompositeObservations;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

class LibraryTest {
    private static final LibraryContents PACK = RealAtlas.contents();
    private static final LibraryContents BOTH = OwnFigures.beside(PACK);

    private final Library library = new Library(new Answers(PACK));

    @Test
    void anAddedIndicatorIsFoundComparedAndProfiledBesideThePacks() {
        library.swap(BOTH);
        Answers answers = library.answers();
        assertThat(answers.catalogue().search("bus passes"))
                .first()
                .extracting(Indicator::id)
                .isEqualTo(OwnFigures.ID);
        Answer own = answers.inDepth(Desks.NEET.withIndicator(OwnFigures.ID)).orElseThrow();
        assertThat(own.period()).isEqualTo(Period.year(2024));
        assertThat(own.comparison().of(Desks.BLACKPOOL).orElseThrow().value()).contains(12.0);
        assertThat(own.series(Desks.BLACKPOOL).orElseThrow().observations()).hasSize(2);
        assertThat(new Profiles(answers)
                        .of(answers.areas().get(Desks.BLACKPOOL), Benchmark.ENGLAND)
                        .profile()
                        .rows())
                .extracting(row -> row.indicator().id())
                .contains(OwnFigures.ID, "neet-16-17");
    }

    @Test
    void anAddedIndicatorStandsWithItsTopicAndLeavesTheOthersInTheirOrder() {
        List<Indicator> both = BOTH.catalogue().indicators();
        assertThat(both).isSortedAccordingTo((a, b) -> a.topic().compareTo(b.topic()));
        assertThat(both.stream().filter(i -> !i.id().equals(OwnFigures.ID)))
                .containsExactlyElementsOf(PACK.catalogue().indicators());
    }

    @Test
    void ofTwoPartsThatHaveAnIndicatorTheAddedOneIsAsked() {
        Indicator newer = OwnFigures.indicator("neet-16-17");
        LibraryContents contents = PACK.with(new Catalogue(List.of(newer), List.of()), BOTH.observations());
        assertThat(contents.catalogue().indicators())
                .hasSameSizeAs(PACK.catalogue().indicators());
        assertThat(contents.catalogue().get("neet-16-17").title()).isEqualTo(OwnFigures.TITLE);
    }

    @Test
    void eachPartIsAskedForWhatItHas() {
        Observations own = BOTH.observations();
        Observations pack = PACK.observations();
        Period year = Period.year(2024);
        assertThat(own.at(OwnFigures.ID, year)).hasSize(4);
        assertThat(own.at("neet-16-17", year)).isEqualTo(pack.at("neet-16-17", year));
        assertThat(own.series("neet-16-17", Desks.BLACKPOOL)).isEqualTo(pack.series("neet-16-17", Desks.BLACKPOOL));
        assertThat(own.periods(OwnFigures.ID, Geography.UPPER_TIER)).containsExactly(Period.year(2023), year);
        assertThat(own.residents(Desks.BLACKPOOL, 16, 17)).isEqualTo(pack.residents(Desks.BLACKPOOL, 16, 17));
        List<Observation> blackpool = own.of(Desks.BLACKPOOL);
        assertThat(blackpool)
                .containsAll(pack.of(Desks.BLACKPOOL))
                .hasSize(pack.of(Desks.BLACKPOOL).size() + 2);
        Observations hidden = new CompositeObservations(own, Set.of(OwnFigures.ID), pack);
        assertThat(hidden.of(Desks.BLACKPOOL))
                .extracting(Observation::indicator)
                .doesNotContain(OwnFigures.ID);
    }

    @Test
    void aSwapIsHeardOfOnceAndTheFormerContentsStillAnswerWhole() {
        Answers before = library.answers();
        List<Answers> heard = new ArrayList<>();
        library.follow(heard::add);
        library.swap(BOTH);
        assertThat(heard).containsExactly(library.answers());
        assertThat(before.catalogue().find(OwnFigures.ID)).isEmpty();
        assertThat(before.to(Desks.NEET)).isPresent();
        library.swap(PACK);
        assertThat(library.answers().to(Desks.NEET.withIndicator(OwnFigures.ID)))
                .isEmpty();
    }

    @Test
    void whatWasKeptGoesWithTheContents() {
        Figures before = library.answers().to(Desks.NEET).orElseThrow().figures();
        assertThat(library.answers().to(Desks.NEET).orElseThrow().figures()).isSameAs(before);
        library.swap(PACK);
        assertThat(library.answers().to(Desks.NEET).orElseThrow().figures()).isNotSameAs(before);
    }

    @Test
    void whatIsMadeOfTheContentsIsMadeOnceOfEach() {
        List<Answers> asked = new ArrayList<>();
        Supplier<Profiles> profiles = library.made(answers -> {
            asked.add(answers);
            return new Profiles(answers);
        });
        Profiles first = profiles.get();
        assertThat(profiles.get()).isSameAs(first);
        library.swap(BOTH);
        assertThat(profiles.get()).isNotSameAs(first);
        assertThat(asked).hasSize(2).last().isSameAs(library.answers());
    }

    @Test
    void aSelectionLosesWhatIsNotThere() {
        AreaCode nowhere = new AreaCode("E06999999");
        Selection asked = Desks.NEET
                .withIndicator(OwnFigures.ID)
                .withAreas(List.of(Desks.BLACKPOOL, nowhere))
                .withPlace(nowhere)
                .withBenchmark(Benchmark.of(nowhere));
        Selection fitting = library.answers().fitting(asked);
        assertThat(fitting.indicator()).isEqualTo("neet-16-17");
        assertThat(fitting.areas()).containsExactly(Desks.BLACKPOOL);
        assertThat(fitting.place()).isNull();
        assertThat(fitting.benchmark()).isEqualTo(Benchmark.ENGLAND);
        assertThat(library.answers().fitting(Desks.NEET)).isEqualTo(Desks.NEET);
    }
}
