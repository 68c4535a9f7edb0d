package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;

/** Ranks the areas of a level, each with the places that chance allows it. */
@Command(name = "rank", description = "Ranks the areas of a level; every rank stands with its interval.")
final class RankCommand extends WorkbenchCommand {
    private static final List<String> HEADER = List.of("code", "name", "value", "rank", "rank_low", "rank_high");

    @Mixin
    private final FigureWords words = new FigureWords();

    RankCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        Indicator asked = new Finder(workbench, paper).indicator(words.indicator);
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
        paper.table(HEADER, ordered.stream().map(a -> row(a, figures, ranking)).toList());
        return Commands.DONE;
    }

    private static List<String> row(Area area, Figures figures, Ranking ranking) {
        Optional<Double> value = figures.figure(area.code()).map(Observation::valueOrThrow);
        List<String> row =
                new ArrayList<>(List.of(area.code().value(), area.name(), ObservationTable.number(value.orElse(null))));
        row.addAll(VerdictTable.ranks(ranking.of(area.code())));
        return row;
    }
}
