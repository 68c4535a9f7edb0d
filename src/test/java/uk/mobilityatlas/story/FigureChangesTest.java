package uk.mobilityatlas.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.story.Stories.BLACKPOOL;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Status;

class FigureChangesTest {
    private static final PackVersion OLD = new PackVersion("2025-01-01", "000000000000");
    private static final PackVersion NEW = new PackVersion("2026-01-01", "111111111111");
    private final FigureChanges changes = new FigureChanges(RealAtlas.catalogue(), RealAtlas.areas());

    private static ShownFigure inactivity(int year, @Nullable Double value, @Nullable ConfidenceInterval interval) {
        return new ShownFigure(
                "economic-inactivity",
                BLACKPOOL,
                Period.year(year),
                true,
                value,
                interval,
                null,
                value == null ? Status.NOT_AVAILABLE : Status.AVAILABLE);
    }

    private static ShownFigure neet(double known, double notKnown) {
        return new ShownFigure(
                "neet-16-17",
                BLACKPOOL,
                Period.year(2025),
                true,
                known,
                null,
                Range.between(known, known + notKnown),
                Status.AVAILABLE);
    }

    private FigureChange one(ShownFigure before, ShownFigure now) {
        List<FigureChange> found = changes.since(new Presented(OLD, Instant.EPOCH, List.of(before)), NEW, List.of(now));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void theStoryOfTodayHasNotChanged() {
        Answers answers = RealAtlas.answers();
        List<ShownFigure> now = ShownFigures.of(Stories.blackpool(), answers);
        assertThat(now).extracting(ShownFigure::area).contains(BLACKPOOL, Stories.CORNWALL, Stories.ENGLAND);
        assertThat(now)
                .filteredOn(f -> f.area().equals(BLACKPOOL))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.value()).isEqualTo(7.6);
                    assertThat(f.bounds()).isNotNull();
                });
        assertThat(changes.since(new Presented(OLD, Instant.EPOCH, now), NEW, now))
                .isEmpty();
        assertThat(changes.since(new Presented(NEW, Instant.EPOCH, List.of(neet(1, 1))), NEW, List.of(neet(9, 1))))
                .as("the same pack")
                .isEmpty();
    }

    @Test
    void aCorrectionIsHeldAgainstTheOldInterval() {
        ConfidenceInterval interval = new ConfidenceInterval(23.6, 33.2);
        FigureChange within = one(inactivity(2023, 28.4, interval), inactivity(2023, 30.0, interval));
        assertThat(within.meaning()).isEqualTo(FigureChange.Meaning.WITHIN_UNCERTAINTY);
        assertThat(within.sentence())
                .isEqualTo("Blackpool, Economic inactivity, age 16–64: 28.4% (2023) then, 30.0% (2023) now. "
                        + "The interval allows for this, so no change is claimed.");
        assertThat(one(inactivity(2023, 28.4, interval), inactivity(2023, 33.3, null))
                        .meaning())
                .isEqualTo(FigureChange.Meaning.REAL);
        assertThat(one(inactivity(2023, 28.4, null), inactivity(2023, 33.3, interval))
                        .meaning())
                .isEqualTo(FigureChange.Meaning.CANNOT_TELL);
    }

    @Test
    void aNewerFigureIsJudgedByTheDifference() {
        ShownFigure before = inactivity(2022, 20.0, new ConfidenceInterval(16, 24));
        assertThat(one(before, inactivity(2023, 25.0, new ConfidenceInterval(21, 29)))
                        .meaning())
                .as("outside the old interval, but the difference of 5 has one of 5.7 either way")
                .isEqualTo(FigureChange.Meaning.WITHIN_UNCERTAINTY);
        assertThat(one(before, inactivity(2023, 26.0, new ConfidenceInterval(22, 30)))
                        .meaning())
                .isEqualTo(FigureChange.Meaning.REAL);
    }

    @Test
    void ratesWithNotKnownAreJudgedByTheirBounds() {
        assertThat(one(neet(7.6, 1.3), neet(8.5, 1.0)).meaning()).isEqualTo(FigureChange.Meaning.WITHIN_UNCERTAINTY);
        assertThat(one(neet(7.6, 1.3), neet(9.0, 1.0)).meaning()).isEqualTo(FigureChange.Meaning.REAL);
    }

    @Test
    void aFigureThatWentIsSaid() {
        FigureChange gone = one(inactivity(2023, 28.4, null), inactivity(2024, null, null));
        assertThat(gone.meaning()).isEqualTo(FigureChange.Meaning.COME_OR_GONE);
        assertThat(gone.sentence()).contains("[x] (2024) now");
    }
}
