package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.indicator.Indicator;

/** Every area of every level beside England, on every indicator in the level's newest period: what a map of verdicts shows. */
final class EnglandVerdicts {
    private EnglandVerdicts() {}

    static List<Comparison> of(Answers answers) {
        List<Comparison> all = new ArrayList<>();
        for (Indicator indicator : answers.catalogue().indicators()) {
            for (Geography level : LevelRule.mapped(indicator)) {
                answers.to(FigureChoice.selection(indicator, level, List.of(), Benchmark.ENGLAND))
                        .map(answers::all)
                        .ifPresent(all::add);
            }
        }
        return all;
    }
}
