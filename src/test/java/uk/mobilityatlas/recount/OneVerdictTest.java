package uk.mobilityatlas.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.cli.RealCommands;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GridReading;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.deck.briefing.Briefing;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Story;

/**
 * One question has one verdict of one strength, wherever it is asked: of every upper-tier council, in a comparison, on the map,
 * in a profile, in a grid, on a slide, in a briefing and on the command line; and it is the one that the rows bear.
 */
class OneVerdictTest {
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neet-16-17",
                "not-known-16-17",
                "care-leavers-neet",
                "economic-inactivity",
                "no-qualifications-census",
                "weekly-pay"
            })
    void everySurfaceSaysTheSame(String id) {
        Indicator indicator = RealAtlas.catalogue().get(id);
        RawFigures raw = RawFigures.newest(indicator, Geography.UPPER_TIER).orElseThrow();
        List<Area> councils = RealAtlas.areas().of(Geography.UPPER_TIER);
        Map<AreaCode, Expected> expected = new HashMap<>();
        councils.forEach(
                area -> expected.put(area.code(), Recount.of(raw, Geography.UPPER_TIER, area, Benchmark.ENGLAND)));
        Answer answer = RealAtlas.answers().to(asked(id, List.of())).orElseThrow();
        check("map", RealAtlas.answers().all(answer), expected);
        Profiles profiles = new Profiles(RealAtlas.answers());
        for (Area area : councils) {
            profiles.of(area, Benchmark.ENGLAND, null, indicator::equals).profile().rows().stream()
                    .filter(row -> row.period().equals(raw.period))
                    .forEach(row -> check("profile", row, expected));
        }
        for (int at = 0; at < councils.size(); at += Selection.MOST_AREAS) {
            List<AreaCode> twelve = councils.subList(at, Math.min(councils.size(), at + Selection.MOST_AREAS)).stream()
                    .map(Area::code)
                    .toList();
            Selection selection = asked(id, twelve);
            check("comparison", RealAtlas.answers().to(selection).orElseThrow().comparison(), expected);
            GridReading.read(RealAtlas.answers(), selection, new GridRows(GridRows.Kind.COMPARED), List.of(indicator))
                    .grid()
                    .columns()
                    .forEach(column -> check("grid", column, expected));
            deck(selection, expected, indicator.polarity());
            commands(id, raw.period, twelve, expected, indicator.polarity());
        }
        assertThat(wrong).isEmpty();
        assertThat(expected.values().stream().filter(e -> e.sign() != 0).count())
                .isPositive();
    }

    private static Selection asked(String id, List<AreaCode> areas) {
        return new Selection(
                id,
                null,
                Geography.UPPER_TIER,
                areas,
                Benchmark.ENGLAND,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
    }

    private void check(String where, Comparison comparison, Map<AreaCode, Expected> expected) {
        for (Compared one : comparison.areas()) {
            Expected own = expected.get(one.area().code());
            String fault = own.against(one.verdict(), comparison.indicator().polarity());
            if (!fault.isEmpty()) {
                wrong.add(where + ", " + one.area().name() + ", expected " + own + ": " + fault);
            }
        }
    }

    /** The slide's answers and table, and the sentences of the briefing that is printed of it. */
    private void deck(Selection selection, Map<AreaCode, Expected> expected, Polarity polarity) {
        Deck deck = Decks.of(Story.named("One question")
                .adding(Slide.of(Layout.TABLE, new SlidePart.TableOf(PictureKind.INTERVALS, selection))));
        Comparison comparison = deck.slides().get(0).comparisons().get(0);
        check("slide", comparison, expected);
        Table table = ((DeckPart.Figures) deck.slides().get(0).parts().get(0)).table();
        List<String> heads = table.columns().stream().map(Table.Column::name).toList();
        List<String> sentences = Briefing.of(deck, false).pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(placed -> placed.block() instanceof SlideBlock.Text text ? Stream.of(text) : Stream.empty())
                .filter(text -> text.role() == SlideBlock.Role.VERDICT)
                .map(SlideBlock.Text::text)
                .toList();
        for (int row = 0; row < table.rows().size(); row++) {
            Compared one = comparison.areas().get(row);
            Expected own = expected.get(one.area().code());
            if (own.kind() == Expected.Kind.NO_FIGURE) {
                continue;
            }
            String cell = table.rows().get(row).get(heads.indexOf("Verdict")).text();
            if (!cell.equals(own.judged(polarity))) {
                wrong.add("slide's table, " + one.area().name() + ", expected " + own + ": " + cell);
            }
            String start = Names.possessive(Said.start(one)) + " ";
            String sentence = sentences.stream()
                    .filter(s -> s.startsWith(start))
                    .findFirst()
                    .orElse("nothing");
            String fault =
                    Said.of(sentence, Said.names(comparison.indicator(), one)).against(own);
            if (!fault.isEmpty()) {
                wrong.add("briefing, expected " + own + ": " + fault + ": " + sentence);
            }
        }
    }

    private void commands(
            String id, Period period, List<AreaCode> areas, Map<AreaCode, Expected> expected, Polarity polarity) {
        List<String> words = new ArrayList<>(
                List.of("compare", "--indicator", id, "--against", "england", "--period", period.label()));
        areas.forEach(area -> words.addAll(List.of("--area", area.value())));
        List<List<String>> rows = RealCommands.run(words.toArray(String[]::new)).rows();
        int verdict = rows.get(0).indexOf("verdict");
        assertThat(rows).hasSize(areas.size() + 1);
        IntStream.range(1, rows.size()).mapToObj(rows::get).forEach(row -> {
            Expected own = expected.get(new AreaCode(row.get(0)));
            if (!row.get(verdict).equals(own.filed(polarity))) {
                wrong.add("command line, " + row.get(1) + ", expected " + own + ": " + row.get(verdict));
            }
        });
    }
}
