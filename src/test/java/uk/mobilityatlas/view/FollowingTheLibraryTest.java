package uk.mobilityatlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;

/** An open view shows what can be asked now, not what could be asked when it was opened. */
class FollowingTheLibraryTest {
    private static final LibraryContents PACK = RealAtlas.contents();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authority.Authority",
                "compare.Compare",
                "distribution.Distribution",
                "gaps.Gaps",
                "neighbours.Neighbours",
                "relationship.Relationship",
                "types.Types"
            })
    void anOpenViewFollowsTheLibraryThereAndBack(String view) throws ReflectiveOperationException {
        Library library = new Library(RealAtlas.answers());
        PageModel<?> open = model(view, Desks.showing(Desks.NEET, Runnable::run, library));
        open.setActive(true);
        String before = shown(open);
        assertThat(before).as("a view of the pack shows figures").containsPattern("\\d\\.\\d|\\d{2}");
        library.swap(new LibraryContents(
                PACK.catalogue(), PACK.areas(), PACK.neighbours(), new Unanswered(), PACK.version()));
        assertThat(shown(open)).as("without any figures").isNotEqualTo(before);
        library.swap(PACK);
        assertThat(shown(open)).isEqualTo(before);
    }

    /** The models of views are known to their views alone. */
    private static PageModel<?> model(String view, Desk desk) throws ReflectiveOperationException {
        Constructor<?> made =
                Class.forName("uk.mobilityatlas.view." + view + "ViewModel").getConstructor(Desk.class);
        made.setAccessible(true);
        return (PageModel<?>) made.newInstance(desk);
    }

    private static String shown(PageModel<?> open) {
        return open.captionProperty().get().headline()
                + open.paper().map(Graphic::table).map(Object::toString).orElse("");
    }

    /** Figures that nobody published. */
    private static final class Unanswered implements Observations {
        @Override
        public List<Observation> at(String indicator, Period period) {
            return List.of();
        }

        @Override
        public List<Observation> of(AreaCode area) {
            return List.of();
        }

        @Override
        public Series series(String indicator, AreaCode area) {
            return new Series(indicator, area, List.of(), List.of());
        }

        @Override
        public List<Period> periods(String indicator, Geography geography) {
            return List.of();
        }

        @Override
        public OptionalLong residents(AreaCode area, int from, int to) {
            return OptionalLong.empty();
        }
    }
}
