package uk.mobilityatlas.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** Each kind of picture says in its headline and its table what the rows of the pack say. */
class PictureFiguresTest {
    private static final String NEET = "neet-16-17";
    private static final AreaCode SOUTH_YORKSHIRE = new AreaCode("E47000002");
    private static final AreaCode ENGLAND = new AreaCode("E92000001");

    private static Graphic picture(PictureKind kind, Selection query, PictureOptions options) {
        Slide slide = Slide.of(Layout.PICTURES, new SlidePart.Picture(kind, query, options));
        DeckSlide answered =
                Decks.of(Story.named("One slide").adding(slide)).slides().get(0);
        return ((DeckPart.Picture) answered.parts().get(0)).graphic();
    }

    private static Graphic picture(PictureKind kind) {
        return picture(kind, neet(), PictureOptions.NONE);
    }

    private static Selection neet() {
        return Stories.neet(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL);
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureKind.class,
            names = {"MAP", "DISTRIBUTION", "TYPES"})
    void everyCouncilIsThereWithItsFigureAndItsInterval(PictureKind kind) {
        Table table = picture(kind).table();
        Map<AreaCode, Observation> pack = pack(NEET, "2025");
        assertThat(texts(table, "Code"))
                .hasSize(218)
                .containsExactlyInAnyOrderElementsOf(codes(RealAtlas.areas().of(Geography.UPPER_TIER)));
        int missing = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            Observation figure = pack.get(new AreaCode(cell(table, row, "Code").text()));
            if (figure == null || !figure.hasValue()) {
                assertThat(cell(table, row, "2025")).isEqualTo(Table.Cell.of("[x]"));
                missing++;
                continue;
            }
            assertThat(cell(table, row, "2025").number()).isEqualTo(figure.valueOrThrow());
            if (figure.interval() != null) {
                assertThat(cell(table, row, "95% interval from").number())
                        .isEqualTo(figure.interval().lower());
                assertThat(cell(table, row, "to").number())
                        .isEqualTo(figure.interval().upper());
            }
        }
        assertThat(missing)
                .as("councils outside England, which have no such figure")
                .isEqualTo(65);
    }

    @Test
    void aMapsHeadlineIsItsFirstVerdict() {
        assertThat(picture(PictureKind.MAP).headline()).isEqualTo("Blackpool’s NEET rate is clearly above England’s");
    }

    /** The known rates of the 153 councils of England that have one, at a quarter and at three quarters. */
    @Test
    void aDistributionsHeadlineIsItsMiddleHalf() {
        double[] values = pack(NEET, "2025").values().stream()
                .filter(o -> RealAtlas.areas().get(o.area()).isIn(Geography.UPPER_TIER) && o.hasValue())
                .mapToDouble(Observation::valueOrThrow)
                .sorted()
                .toArray();
        assertThat(values).hasSize(153);
        assertThat(picture(PictureKind.DISTRIBUTION).headline())
                .isEqualTo("Middle half of 153 areas: " + values[38] + "% to " + values[114] + "%");
    }

    @Test
    void typesHeadlineIsThatNoneIsKnownToDiffer() {
        assertThat(picture(PictureKind.TYPES).headline()).isEqualTo("No kind of place stands out in the NEET rate");
    }

    @Test
    void coursesAreTheYearsOfThePack() {
        Table table = picture(PictureKind.TRENDS).table();
        assertThat(texts(table, "Area")).containsExactly("Blackpool", "Barnsley", "Cornwall", "England");
        List<AreaCode> rows = List.of(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL, ENGLAND);
        for (int year = 2018; year <= 2025; year++) {
            String name = Integer.toString(year);
            Map<AreaCode, Observation> pack = pack(NEET, name);
            for (int row = 0; row < rows.size(); row++) {
                assertThat(cell(table, row, name).number())
                        .as("%s in %s", rows.get(row), year)
                        .isEqualTo(pack.get(rows.get(row)).valueOrThrow());
            }
        }
        assertThat(cell(table, 0, "2025").number()).isEqualTo(7.6);
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureKind.class,
            names = {"BARS", "INTERVALS"})
    void aRateWithANotKnownHasItAsItsRange(PictureKind kind) {
        Table table = picture(kind).table();
        Map<AreaCode, Observation> known = pack(NEET, "2025");
        Map<AreaCode, Observation> most = pack("neet-or-not-known-16-17", "2025");
        assertThat(texts(table, "Area")).containsExactly("Blackpool", "Barnsley", "Cornwall");
        List<AreaCode> rows = List.of(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL);
        for (int row = 0; row < rows.size(); row++) {
            double value = known.get(rows.get(row)).valueOrThrow();
            assertThat(cell(table, row, "2025").number()).isEqualTo(value);
            assertThat(cell(table, row, "At least").number()).isEqualTo(value);
            assertThat(number(table, row, "At most"))
                    .isEqualTo(most.get(rows.get(row)).valueOrThrow());
        }
    }

    @Test
    void intervalsSayTheBenchmarkAndTheVerdict() {
        Table table = picture(PictureKind.INTERVALS).table();
        assertThat(texts(table, "Verdict")).containsExactly("Clearly worse", "Cannot tell", "Cannot tell");
        assertThat(texts(table, "Gap in people"))
                .containsExactly(
                        "135 more (95 to 180)", "between 95 fewer and 160 more", "between 140 fewer and 420 more");
        double england = pack(NEET, "2025").get(ENGLAND).valueOrThrow();
        assertThat(numbers(table, "Benchmark")).containsOnly(england).hasSize(3);
    }

    @Test
    void aProfileHasTheNewestFigureOfEachIndicator() {
        Table table = picture(PictureKind.PROFILE).table();
        Map<String, String> shown = Map.of(
                NEET,
                "NEET, age 16–17,\u00a0%",
                "not-known-16-17",
                "Activity not known, age 16–17,\u00a0%",
                "participation-16-17",
                "In education or training, age 16–17,\u00a0%");
        shown.forEach((indicator, title) -> {
            int row = texts(table, "Indicator").indexOf(title);
            Map<AreaCode, Observation> pack = pack(indicator, "2025");
            assertThat(cell(table, row, "Period").text()).isEqualTo("2025");
            assertThat(cell(table, row, "Blackpool").text())
                    .startsWith(Unit.number(pack.get(Stories.BLACKPOOL).valueOrThrow(), 1));
            assertThat(cell(table, row, "England").text())
                    .startsWith(Unit.number(pack.get(ENGLAND).valueOrThrow(), 1));
        });
    }

    @Test
    void aRelationshipIsEveryAreaThatHasBothFigures() {
        Graphic picture = picture(PictureKind.RELATIONSHIP, neet(), PictureOptions.of(List.of("economic-inactivity")));
        assertThat(picture.headline()).isEqualTo("No clear link between the NEET rate and economic inactivity");
        Table table = picture.table();
        Map<String, Double> across = byName(pack(NEET, "2025"));
        Map<String, Double> up = byName(pack("economic-inactivity", "2023"));
        Set<String> both = new HashSet<>(across.keySet());
        both.retainAll(up.keySet());
        assertThat(texts(table, "Area")).hasSize(151).containsExactlyInAnyOrderElementsOf(both);
        for (int row = 0; row < table.rows().size(); row++) {
            String name = cell(table, row, "Area").text();
            assertThat(cell(table, row, "NEET, age 16–17,\u00a0%").number()).isEqualTo(across.get(name));
            assertThat(cell(table, row, "Economic inactivity, age 16–64,\u00a0%")
                            .number())
                    .isEqualTo(up.get(name));
        }
    }

    @Test
    void aRugHasARowForTheAreasThenForTheirNeighbours() {
        PictureOptions options = new PictureOptions(List.of(NEET, "attainment-8", "weekly-pay"), "neighbours");
        Graphic picture = picture(PictureKind.RUG, neet(), options);
        assertThat(picture.headline()).isEqualTo("Blackpool: worse than England on 2 of 2 tested indicators");
        Table table = picture.table();
        assertThat(table.columns())
                .extracting(Table.Column::name)
                .containsExactly(
                        "Area",
                        "NEET, age 16–17,\u00a0%, 2025",
                        "Attainment 8, points, 2024/25",
                        "Gross median weekly pay, pounds, Apr 2025");
        assertThat(texts(table, "Area")).startsWith("Blackpool").contains("Hartlepool", "Barnsley");
        Map<String, Double> neet = byName(pack(NEET, "2025"));
        Map<String, Double> attainment = byName(pack("attainment-8", "2024/25"));
        for (int row = 0; row < table.rows().size(); row++) {
            String name = cell(table, row, "Area").text();
            assertThat(cell(table, row, "NEET, age 16–17,\u00a0%, 2025").number())
                    .as(name)
                    .isEqualTo(neet.get(name));
            assertThat(cell(table, row, "Attainment 8, points, 2024/25").number())
                    .as(name)
                    .isEqualTo(attainment.get(name));
        }
        assertThat(cell(table, 0, "NEET, age 16–17,\u00a0%, 2025").text()).isEqualTo("7.6–8.9, clearly worse");
    }

    /** On one variable alone the distance is the difference of two figures over the widest difference there is. */
    @Test
    void neighboursOnOneVariableAreThoseOfTheClosestFigures() {
        String variable = "child-poverty-ahc";
        Graphic picture = picture(PictureKind.NEIGHBOURS, neet(), PictureOptions.of(List.of(variable)));
        Map<String, Double> poverty = byName(pack(
                variable,
                RealAtlas.observations().periods(variable, Geography.UPPER_TIER).stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .label()));
        double own = poverty.get("Blackpool");
        double[] figures =
                poverty.values().stream().mapToDouble(v -> v).sorted().toArray();
        double widest = figures[figures.length - 1] - figures[0];
        double[] nearest = poverty.entrySet().stream()
                .filter(e -> !e.getKey().equals("Blackpool"))
                .mapToDouble(e -> Math.abs(e.getValue() - own) / widest)
                .sorted()
                .limit(10)
                .toArray();
        Table table = picture.table();
        assertThat(table.rows()).hasSize(10);
        for (int row = 0; row < 10; row++) {
            String name = cell(table, row, "Area").text();
            assertThat(number(table, row, "Distance"))
                    .as(name)
                    .isCloseTo(nearest[row], within(1e-9))
                    .isCloseTo(Math.abs(poverty.get(name) - own) / widest, within(1e-9));
        }
    }

    /** An authority's gap is that of its councils: the people of each less what its cohort has at England's rate. */
    @Test
    void anAuthorityIsTheCouncilsThatMakeIt() {
        Selection query = neet().withFilter(new Selection.Filter(Set.of(), null, SOUTH_YORKSHIRE));
        Graphic picture = picture(PictureKind.ROLL_UP, query, PictureOptions.NONE);
        assertThat(picture.headline())
                .isEqualTo("South Yorkshire’s NEET rate shows no clear difference from England’s");
        Table table = picture.table();
        assertThat(texts(table, "Area"))
                .containsExactly("Barnsley", "Doncaster", "Rotherham", "Sheffield", "All together");
        List<String> codes = List.of("E08000038", "E08000017", "E08000018", "E08000039");
        Map<AreaCode, Observation> pack = pack(NEET, "2025");
        double rate = pack.get(ENGLAND).valueOrThrow() / 100;
        for (int row = 0; row < codes.size(); row++) {
            Observation council = pack.get(new AreaCode(codes.get(row)));
            double people = Objects.requireNonNull(council.numerator());
            double cohort = Objects.requireNonNull(council.denominator());
            assertThat(number(table, row, "Gap in people")).isCloseTo(people - cohort * rate, within(1e-6));
        }
        assertThat(texts(table, "Part of the gap")).containsExactly("5%", "17%", "12%", "65%", "100%");
    }

    @Test
    void gapsAreTheGroupTheOthersAndAll() {
        Graphic picture = picture(PictureKind.GAPS);
        assertThat(picture.headline()).isEqualTo("Blackpool: 1 of 3 tested group gaps are claimed");
        Table table = picture.table();
        int row = row(table, "Attainment 8, free school meals", "2024/25");
        assertThat(cell(table, row, "The group").number()).isEqualTo(blackpool("attainment-8-fsm", "2024/25"));
        assertThat(cell(table, row, "The others").number()).isEqualTo(blackpool("attainment-8-not-fsm", "2024/25"));
        assertThat(cell(table, row, "All").number()).isEqualTo(blackpool("attainment-8", "2024/25"));
        assertThat(cell(table, row, "Gap").text()).isEqualTo("−13.3");
        int alone = row(table, "Persistent absence, looked-after children", "2024-25");
        assertThat(cell(table, alone, "The others")).as("not published").isEqualTo(Table.Cell.of("[x]"));
    }

    private static int row(Table table, String measure, String period) {
        List<String> measures = texts(table, "Measure");
        List<String> periods = texts(table, "Period");
        return IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).equals(measure) && periods.get(i).equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static double blackpool(String indicator, String period) {
        return pack(indicator, period).get(Stories.BLACKPOOL).valueOrThrow();
    }

    private static Map<AreaCode, Observation> pack(String indicator, String period) {
        return RealAtlas.observations().at(indicator, Period.parse(period)).stream()
                .collect(Collectors.toMap(Observation::area, Function.identity()));
    }

    /** The figures of the upper-tier councils. */
    private static Map<String, Double> byName(Map<AreaCode, Observation> pack) {
        return pack.values().stream()
                .filter(o -> o.hasValue() && RealAtlas.areas().get(o.area()).current())
                .filter(o -> RealAtlas.areas().get(o.area()).isIn(Geography.UPPER_TIER))
                .collect(Collectors.toMap(o -> RealAtlas.areas().get(o.area()).name(), Observation::valueOrThrow));
    }

    private static List<String> codes(List<Area> areas) {
        return areas.stream().map(area -> area.code().value()).toList();
    }

    private static Table.Cell cell(Table table, int row, String column) {
        List<String> names = table.columns().stream().map(Table.Column::name).toList();
        assertThat(names).contains(column);
        return table.rows().get(row).get(names.indexOf(column));
    }

    private static double number(Table table, int row, String column) {
        return Objects.requireNonNull(cell(table, row, column).number());
    }

    private static List<String> texts(Table table, String column) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> cell(table, row, column).text())
                .toList();
    }

    private static List<Double> numbers(Table table, String column) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> number(table, row, column))
                .toList();
    }
}
