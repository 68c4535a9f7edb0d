package uk.mobilityatlas.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.mobilityatlas.area.Geography;

/** The words by which a command is asked for one indicator's figures of one level and period. */
final class FigureWords {
    @Option(names = "--indicator", required = true, paramLabel = "ID", description = "The indicator's id.")
    String indicator = "";

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelOption.class,
            description = "The level: " + LevelOption.ALL + "; unless said, the one with most to see.")
    @Nullable
    Geography level;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodChoice.Word.class,
            description = "latest (unless said), or one such as 2023, 2023/24, 2022-2024 or 2025-04-30;"
                    + " a year also finds the one period that lies in it.")
    PeriodChoice period = PeriodChoice.LATEST;
}
