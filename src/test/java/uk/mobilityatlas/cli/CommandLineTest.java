package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.observation.tidy.TidyColumn;

/** The commands as a person types them, on the real pack. */
class CommandLineTest {
    private static final Path HOME = RealAtlas.HOME;

    @BeforeAll
    static void open() {
        RealAtlas.database();
    }

    private record Answer(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        String header() {
            return lines().get(0);
        }

        /** The cells of the one row that begins with a text. */
        List<String> row(String start) {
            List<String> found =
                    lines().stream().filter(line -> line.startsWith(start)).toList();
            assertThat(found).as("rows beginning with " + start).hasSize(1);
            return Arrays.asList(found.get(0).split(",", -1));
        }

        Answer done() {
            assertThat(code).as(err).isZero();
            return this;
        }

        Answer refused(int expected) {
            assertThat(code).as(err).isEqualTo(expected);
            assertThat(out).isEmpty();
            assertThat(err).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
            return this;
        }
    }

    private static Answer run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Commands.run(HOME, new CommandOutput(out, new PrintStream(err, true, StandardCharsets.UTF_8)), words);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void indicatorsAreListedWithTheirExtent() {
        Answer answer = run("indicators").done();
        assertThat(answer.header())
                .isEqualTo("id,title,topic,unit,polarity,geographies,first_period,last_period,areas,source");
        assertThat(answer.lines()).hasSizeGreaterThan(50);
        assertThat(answer.out()).contains("\nneet-16-17,").contains(",2018,2025,");
        assertThat(answer.out()).contains("\nweekly-pay,");
    }

    @Test
    void areasAreListedWithLevelAndTypes() {
        Answer answer = run("areas").done();
        assertThat(answer.header()).isEqualTo("code,name,level,region,combined_authority,place_types");
        assertThat(answer.out())
                .contains("E06000009,Blackpool,ltla;utla,North West,")
                .contains("E10000017,Lancashire,utla,");
        assertThat(answer.out()).doesNotContain("E08000016").doesNotContain("Allerdale");
    }

    @Test
    void aLevelHasTheAreasThatItsCodesSay() {
        assertThat(run("areas", "--level", "ltla").done().lines()).hasSize(1 + 361);
        assertThat(run("areas", "--level", "rgn").done().lines()).hasSize(1 + 9);
        assertThat(run("areas", "--level", "ctry").done().lines()).hasSize(1 + 4);
        assertThat(run("areas", "--level", "utla").done().out()).doesNotContain("\nE07");
    }

    @Test
    void theThreePlacesAreOfTheTypesThatAnyoneWouldSay() {
        assertThat(run("areas", "--type", "coastal").done().out())
                .contains("E06000009,")
                .contains("E06000052,")
                .doesNotContain("E08000038,");
        assertThat(run("areas", "--type", "post-industrial").done().out())
                .contains("E08000038,")
                .doesNotContain("E06000052,");
        assertThat(run("areas", "--type", "rural").done().out())
                .contains("E06000052,")
                .doesNotContain("E06000009,");
        assertThat(run("areas", "--type", "city", "--level", "ltla").done().out())
                .contains("E09000030,")
                .doesNotContain("E06000052,");
    }

    @Test
    void oldCodesAndNamesFindTheAreasOfToday() {
        assertThat(run("areas", "--find", "E08000016").done().row("E08000038").get(1))
                .isEqualTo("Barnsley");
        Answer merged = run("areas", "--find", "Allerdale").done();
        assertThat(merged.row("E06000063").get(1)).isEqualTo("Cumberland");
        assertThat(merged.err()).contains("Allerdale").contains("part of Cumberland since 2023-04-01");
        assertThat(run("areas", "--find", "Blackpoool").done().row("E06000009").get(1))
                .isEqualTo("Blackpool");
        Answer nothing = run("areas", "--find", "Xyzzyx").done();
        assertThat(nothing.lines()).hasSize(1);
        assertThat(nothing.err()).contains("No area");
    }

    @Test
    void publishedFiguresComeOutUnchanged() {
        Answer neet = run(
                        "observations",
                        "--indicator",
                        "neet-16-17",
                        "--area",
                        "E06000009",
                        "--area",
                        "barnsley",
                        "--area",
                        "Cornwall",
                        "--area",
                        "E92000001",
                        "--period",
                        "2025")
                .done();
        assertThat(neet.header()).startsWith("area_code,area_name,period,value,lower,upper,status,");
        assertThat(neet.row("E06000009").subList(1, 4)).containsExactly("Blackpool", "2025", "7.6");
        assertThat(neet.row("E08000038").subList(1, 4)).containsExactly("Barnsley", "2025", "3.9");
        assertThat(neet.row("E06000052").subList(1, 4)).containsExactly("Cornwall", "2025", "4.5");
        assertThat(neet.row("E92000001").subList(1, 4)).containsExactly("England", "2025", "3.4");

        Answer inactive = run(
                        "observations", "--indicator", "economic-inactivity", "--area", "Blackpool", "--period", "2023")
                .done();
        assertThat(inactive.row("E06000009").subList(0, 7))
                .containsExactly("E06000009", "Blackpool", "2023", "28.4", "23.6", "33.2", "");
    }

    @Test
    void latestIsWhatIsMeantWhenNothingIsSaid() {
        Answer unsaid = run("observations", "--indicator", "neet-16-17", "--area", "Blackpool")
                .done();
        Answer said = run("observations", "--indicator", "neet-16-17", "--area", "Blackpool", "--period", "latest")
                .done();
        assertThat(unsaid.out()).isEqualTo(said.out()).contains(",2025,");
    }

    @Test
    void aRecodedPlaceIsOneSeriesUnderItsCodeOfToday() {
        Answer byOld = run("observations", "--indicator", "neet-16-17", "--area", "E08000016", "--period", "all")
                .done();
        assertThat(byOld.lines()).hasSize(1 + 8);
        assertThat(byOld.out()).doesNotContain("E08000016");
        assertThat(byOld.lines().subList(1, 9)).isNotEmpty().allMatch(line -> line.startsWith("E08000038,Barnsley,"));
        assertThat(byOld.lines().get(1)).contains(",2018,");
        assertThat(byOld.lines().get(8)).contains(",2025,");
    }

    @Test
    void aLevelGivesItsAreasOnly() {
        Answer upper = run("observations", "--indicator", "neet-16-17", "--level", "utla")
                .done();
        assertThat(upper.lines().size()).isBetween(140, 160);
        assertThat(upper.out()).doesNotContain("\nE92").doesNotContain("\nE12").doesNotContain("\nE07");
    }

    @Test
    void missingFiguresHaveAStatusAndNoValue() {
        Answer all = run("observations", "--indicator", "employment-rate", "--period", "all")
                .done();
        for (String line : all.lines().subList(1, all.lines().size())) {
            String[] cells = line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1);
            assertThat(cells).hasSize(TidyColumn.OF_A_FIGURE.size());
            if (cells[3].isEmpty()) {
                assertThat(cells[6]).as(line).isNotEmpty();
            } else {
                assertThat(cells[3]).matches("-?\\d+(\\.\\d+)?");
            }
        }
    }

    @Test
    void unknownWordsAreRefusedAsWrongWords() {
        run("observatoins").refused(2);
        run("areas", "--level", "parish").refused(2);
        run("areas", "--type", "seaside").refused(2);
        run("areas", "--lvl", "ltla").refused(2);
        run("observations").refused(2);
        run("observations", "--indicator", "neet-16-17", "--period", "yesterday")
                .refused(2);
        run("observations", "--indicator", "neet-16-17", "--period", "2025-13-45")
                .refused(2);
        run("").refused(2);
        assertThat(run("areas", "--level", "parish").err()).contains("ltla, utla, cauth, rgn, ctry");
    }

    @Test
    void unknownIdsAndAreasSuggestTheNearest() {
        assertThat(run("observations", "--indicator", "neet-16-18").refused(1).err())
                .contains("neet-16-17");
        assertThat(run("observations", "--indicator", "NEET").refused(1).err()).contains("neet-16-17");
        assertThat(run("observations", "--indicator", "weekly-pya").refused(1).err())
                .contains("weekly-pay");
        assertThat(run("observations", "--indicator", "neet-16-17", "--area", "Blakpool")
                        .refused(1)
                        .err())
                .contains("Blackpool (E06000009)");
        run("observations", "--indicator", "neet-16-17", "--area", "E99999999").refused(1);
    }

    @Test
    void aPeriodWithoutFiguresIsRefusedWithThoseThereAre() {
        assertThat(run("observations", "--indicator", "neet-16-17", "--period", "1999")
                        .refused(1)
                        .err())
                .contains("2018")
                .contains("2025");
    }

    @Test
    void aYearFindsTheOnePeriodThatLiesInIt() {
        Answer pay =
                run("observations", "--exact", "--indicator", "weekly-pay", "--area", "Blackpool", "--period", "2025");
        assertThat(pay.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("2025-04-30")
                .contains("539.9");
        assertThat(run(
                                "compare",
                                "--indicator",
                                "weekly-pay",
                                "--area",
                                "Leeds",
                                "--against",
                                "england",
                                "--period",
                                "2025")
                        .out())
                .contains("2025-04-30");
        assertThat(run("rank", "--indicator", "weekly-pay", "--level", "utla", "--period", "2024")
                        .out())
                .contains("Blackpool");
        assertThat(run("rank", "--indicator", "healthy-life-expectancy-male", "--level", "utla", "--period", "2023")
                        .refused(1)
                        .err())
                .contains("has several periods in 2023: 2021-2023, 2022-2024; write one of them.");
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoFailure() {
        assertThat(writingTo("Broken pipe")).isEqualTo("0:");
        assertThat(writingTo("No space left on device"))
                .isEqualTo("1:Standard output could not be written: No space left on device.");
    }

    private static String writingTo(String complaint) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(complaint);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Commands.run(
                HOME, new CommandOutput(closed, new PrintStream(err, true, StandardCharsets.UTF_8)), "areas");
        return code + ":" + err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void aComparisonIsPrintedAsObservationsAre() {
        String[] areas = {"--area", "Blackpool", "--area", "E08000016", "--area", "Cornwall"};
        Answer compared = run(join("compare", "--indicator", "neet-16-17", "--format", "csv", areas))
                .done();
        Answer observed = run(join("observations", "--indicator", "neet-16-17", "--period", "latest", areas))
                .done();
        assertThat(compared.out()).isEqualTo(observed.out());
        assertThat(compared.row("E08000038").get(3)).isEqualTo("3.9");
    }

    @Test
    void verdictsAreThoseThatTheFiguresBear() {
        String[] areas = {"--area", "Blackpool", "--area", "Barnsley", "--area", "Cornwall"};
        Answer neet = run(join("compare", "--indicator", "neet-16-17", "--against", "england", areas))
                .done();
        assertThat(neet.header())
                .startsWith(
                        "area_code,area_name,period,value,lower,upper,benchmark_value,verdict,people,people_low,people_high,trend,"
                                + "rank,rank_low,rank_high,");
        assertThat(neet.row("E06000009").get(7)).isEqualTo("clearly worse");
        assertThat(neet.row("E08000038").get(7)).isEqualTo("cannot tell");
        assertThat(neet.row("E06000052").get(7)).isEqualTo("cannot tell");
        assertThat(neet.row("E06000009").get(6)).isEqualTo("3.4");
        int people = Integer.parseInt(neet.row("E06000009").get(8));
        assertThat(people % 5).isZero();
        assertThat(people).isBetween(100, 170);

        Answer inactive = run(join("compare", "--indicator", "economic-inactivity", "--against", "E06000052", areas))
                .done();
        assertThat(inactive.row("E06000009").get(7))
                .as("7 points apart, and not clearly different")
                .isEqualTo("similar");
    }

    @Test
    void theNotesHoldWhatARowHasNoRoomFor() {
        String err = run("compare", "--indicator", "neet-16-17", "--against", "england", "--area", "Blackpool")
                .done()
                .err();
        assertThat(err)
                .contains(
                        "Blackpool: Gap in people: 135 more (95 to 180); including young people not known, between 65 and 175 more.",
                        "Blackpool: Including young people not known, its rank could be any of 132–151 of 151.",
                        "an arithmetic gap, not a forecast",
                        "Rank 1 = lowest, of 151.",
                        "whatever the young people not known are doing");
    }

    @Test
    void anAreaWithoutItsOwnBenchmarkCostsTheOthersNothing() {
        Answer types = run(
                        "compare",
                        "--indicator",
                        "economic-inactivity",
                        "--against",
                        "type",
                        "--area",
                        "Cornwall",
                        "--area",
                        "England")
                .done();
        assertThat(types.row("E92000001").get(7)).isEqualTo("no benchmark");
        assertThat(types.row("E06000052").get(7)).isEqualTo("similar");
        assertThat(types.err())
                .contains("England is of no place type", "Cornwall is coastal and rural", "--against rural");
        Answer neighbours = run(
                        "compare",
                        "--indicator",
                        "economic-inactivity",
                        "--against",
                        "neighbours",
                        "--area",
                        "North West",
                        "--area",
                        "Glasgow")
                .done();
        assertThat(neighbours.row("E12000002").get(7)).isEqualTo("no benchmark");
        assertThat(neighbours.row("S12000049").get(7)).isNotEqualTo("no benchmark");
        assertThat(neighbours.err())
                .contains("the neighbours are those of ons-global", "residents at hand are those of England and Wales");
    }

    @Test
    void verdictsAreOnOnePeriod() {
        assertThat(run(
                                "compare",
                                "--indicator",
                                "neet-16-17",
                                "--area",
                                "Blackpool",
                                "--against",
                                "england",
                                "--period",
                                "all")
                        .refused(1)
                        .err())
                .contains("one period at a time");
    }

    @Test
    void oneListOfNeighboursIsABenchmarkByItsName() {
        Answer answer = run(
                        "compare",
                        "--indicator",
                        "economic-inactivity",
                        "--against",
                        "ons-economic",
                        "--area",
                        "Blackpool")
                .done();
        assertThat(answer.row("E06000009").get(7)).isNotEqualTo("no benchmark");
        assertThat(answer.err()).doesNotContain("the neighbours are those of");
    }

    @Test
    void theHelpNamesEveryBenchmarkThatTheWindowOffers() {
        String help = run("compare", "--help").done().out();
        assertThat(Benchmark.GENERAL).allSatisfy(b -> assertThat(help).containsPattern("\\b" + b.word() + "\\b"));
    }

    @Test
    void aBenchmarkThatIsNoneIsRefused() {
        assertThat(run("compare", "--indicator", "neet-16-17", "--area", "Blackpool", "--against", "Englnd")
                        .refused(1)
                        .err())
                .contains("England");
    }

    @Test
    void oldNamesAreUnderstoodWhereFiguresStandUnderTheNewCode() {
        Answer answer = run("observations", "--indicator", "employment-rate", "--area", "E08000019", "--period", "2023")
                .done();
        assertThat(answer.row("E08000039").get(1)).isEqualTo("Sheffield");
    }

    @Test
    void everyRankStandsWithItsInterval() {
        Answer ranks = run("rank", "--indicator", "economic-inactivity", "--level", "utla", "--period", "2023")
                .done();
        assertThat(ranks.header()).startsWith("code,name,value,rank,rank_low,rank_high,");
        List<String> blackpool = ranks.row("E06000009");
        int rank = Integer.parseInt(blackpool.get(3));
        assertThat(rank).isBetween(Integer.parseInt(blackpool.get(4)), Integer.parseInt(blackpool.get(5)));
        assertThat(ranks.err()).contains("rank 1 = lowest");
        assertThat(run("rank", "--indicator", "economic-inactivity", "--level", "utla", "--period", "2023")
                        .out())
                .as("the same data give the same ranks")
                .isEqualTo(ranks.out());

        Answer bare = run("rank", "--indicator", "attainment-8").done();
        assertThat(bare.lines().subList(1, bare.lines().size()))
                .isNotEmpty()
                .allMatch(line -> line.matches("[^,]*,(\"[^\"]*\"|[^,]*),[0-9.]*,,,,.*"));
        assertThat(bare.err()).contains("have no rank");
    }

    @Test
    void boundsRunFromTheKnownToTheKnownPlusTheNotKnown() {
        Answer bounds = run("bounds").done();
        assertThat(bounds.header()).isEqualTo("code,name,neet,not_known,low,high,verdict");
        assertThat(bounds.row("E06000009"))
                .containsExactly("E06000009", "Blackpool", "7.6", "1.28", "7.6", "8.9", "clearly worse");
        assertThat(bounds.row("E08000038").get(6)).isEqualTo("cannot tell");
        assertThat(run("bounds", "--benchmark", "E06000009")
                        .done()
                        .row("E08000038")
                        .get(6))
                .as("their ends are apart, which may be chance")
                .isEqualTo("similar");
        assertThat(run("bounds", "--benchmark", "Blakpool").refused(1).err()).contains("Blackpool");
    }

    @Test
    void neighboursArePublishedOnesOrOnesOfOurOwn() {
        Answer published = run("neighbours", "--area", "Blackpool").done();
        assertThat(published.header()).isEqualTo("code,name,distance,why");
        assertThat(published.lines()).hasSize(1 + 10);
        assertThat(published.row("E06000001").get(2))
                .as("the lists carry no distance")
                .isEmpty();

        Answer own = run("neighbours", "--area", "Blackpool", "--model", "own", "--on", "weekly-pay,claimant-rate")
                .done();
        List<Double> distances = own.lines().subList(1, 11).stream()
                .map(line ->
                        Double.parseDouble(line.replaceAll("\"[^\"]*\"", "q").split(",")[2]))
                .toList();
        assertThat(distances).isSorted().isNotEmpty().allMatch(d -> d >= 0 && d <= 1);
        assertThat(own.err()).contains("Gross median weekly pay");

        run("neighbours", "--area", "Blackpool", "--model", "best").refused(2);
        assertThat(run("neighbours", "--area", "Oxford").done().err())
                .as("the department lists upper-tier councils only")
                .contains("By ons-global");
        assertThat(run("neighbours", "--area", "Oxford", "--model", "dfe")
                        .refused(1)
                        .err())
                .contains("ons-global");
        assertThat(run("neighbours", "--area", "Blackpool", "--on", "weekly-pay")
                        .done()
                        .out())
                .as("--on asks for the atlas's own finder")
                .contains("0.");
        run("neighbours", "--area", "Blackpool", "--model", "dfe", "--on", "weekly-pay")
                .refused(2);
        assertThat(run("neighbours", "--area", "North West").refused(1).err()).contains("is no council");
    }

    private static String[] join(
            String command, String option, String value, String option2, String value2, String[] more) {
        List<String> words = new ArrayList<>(List.of(command, option, value, option2, value2));
        words.addAll(Arrays.asList(more));
        return words.toArray(String[]::new);
    }

    @Test
    void helpIsGivenOnAsking() {
        for (String command : List.of(
                "indicators",
                "areas",
                "observations",
                "map",
                "compare",
                "rank",
                "bounds",
                "neighbours",
                "profile",
                "curate")) {
            Answer help = run(command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out() + help.err()).contains("Usage: mobility-atlas " + command);
        }
        assertThat(run("--help").code()).isZero();
    }

    @Test
    void curateHasNoSourcesOfItsOwn() {
        assertThat(run("curate", "--out", "target/no-pack")
                        .refused(Commands.WRONG_WORDS)
                        .err())
                .contains("--sources=DIR");
        assertThat(run("curate", "--sources", "src", "--sources", "no-such-folder", "--out", "target/no-pack")
                        .refused(Commands.FAILED)
                        .err())
                .contains("There is no folder no-such-folder to read the published files from.");
        assertThat(Path.of("target", "no-pack")).doesNotExist();
    }
}
