package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.tidy.FigureRow.Decimals;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRow;

/** Ranks the areas of a level, each with the places that chance allows it. */
@Command(name = "rank", description = "Ranks the areas of a level; every rank stands with its interval.")
final class RankCommand extends WorkbenchCommand {
    private static final List<TidyColumn> COLUMNS = TidyColumn.after(List.of(
            TidyColumn.CODE,
            TidyColumn.NAME,
            TidyColumn.VALUE,
            TidyColumn.RANK,
            TidyColumn.RANK_LOW,
            TidyColumn.RANK_HIGH));

    @Mixin
    private final FigureWords words = new FigureWords();

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "Prints the row of this area alone, ranked among all; may be given several times. "
                    + AreaGroups.HELP)
    private List<String> areas = new ArrayList<>();

    @Mixin
    private final TableFileWords table = new TableFileWords();

    RankCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        Finder finder = new Finder(workbench, paper);
        Indicator asked = finder.indicator(words.indicator);
        Answer answer = new FigureChoice(workbench).level(asked, words.level, words.period, Benchmark.ENGLAND);
        Figures figures = answer.figures();
        Ranking ranking = figures.ranking(answer.geography(), workbench.areas());
        ranking.all();
        List<Area> ordered = ranking.ordered(workbench.areas().of(answer.geography()));
        paper.note(
                asked.title() + ", " + figures.period().label() + ": rank " + ranking.order() + ". " + ranking.prior());
        if (figures.bounded()) {
            paper.note(
                    "These are ranks of the recorded rates and allow for chance alone; compare says which ranks young people"
                            + " not known leave open.");
        }
        long unranked =
                ordered.stream().filter(a -> ranking.of(a.code()).isEmpty()).count();
        if (unranked > 0) {
            paper.note(unranked + " of " + ordered.size() + " have no rank. " + ranking.reason());
        }
        List<Area> printed = areas.isEmpty() ? ordered : among(ordered, answer.geography(), finder);
        FigureRowMaker maker = new FigureRowMaker(workbench, Set.of(answer.geography()), Decimals.OF_THE_INDICATOR);
        table.write(
                COLUMNS,
                taker -> printed.forEach(a -> taker.accept(row(maker, a, figures, ranking))),
                List.of(asked),
                workbench,
                paper);
        return Commands.DONE;
    }

    /** The areas asked for, in the order of their ranks; one that is not of the level is told of. */
    private List<Area> among(List<Area> ordered, Geography level, Finder finder) {
        List<Area> asked = finder.areas(areas, level, List.of(), Set.of(level));
        asked.stream()
                .filter(a -> !ordered.contains(a))
                .forEach(a -> paper.note(
                        a.name() + " (" + a.code() + ") is not among the areas ranked: " + level.id() + " of today."));
        return ordered.stream().filter(asked::contains).toList();
    }

    private static TidyRow row(FigureRowMaker maker, Area area, Figures figures, Ranking ranking) {
        return maker.row(
                        figures.indicator(),
                        area,
                        figures.period(),
                        figures.of(area.code()).orElse(null))
                .with(VerdictTable.ranks(ranking.of(area.code())));
    }
}
