package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/** Lists the indicators. */
@Command(
        name = "indicators",
        description = "Lists the indicators. areas counts the areas of today with a figure in the last period.")
final class IndicatorsCommand extends WorkbenchCommand {
    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "topic",
            "unit",
            "polarity",
            "geographies",
            "first_period",
            "last_period",
            "areas",
            "source");

    IndicatorsCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = workbench.catalogue();
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            rows.add(row(indicator, catalogue));
        }
        paper.table(HEADER, rows);
        return Commands.DONE;
    }

    private List<String> row(Indicator indicator, Catalogue catalogue) {
        TreeSet<Period> periods = Periods.of(workbench.observations(), indicator);
        String geographies = Arrays.stream(Geography.values())
                .filter(indicator.geographies()::contains)
                .map(Geography::id)
                .collect(Collectors.joining(";"));
        String sources = indicator.sources().stream()
                .map(id -> catalogue.source(id).map(IndicatorsCommand::words).orElse(id))
                .collect(Collectors.joining(";"));
        return List.of(
                indicator.id(),
                indicator.title(),
                indicator.topic().title(),
                indicator.unit().words(),
                indicator.polarity().id(),
                geographies,
                periods.isEmpty() ? "" : periods.first().label(),
                periods.isEmpty() ? "" : periods.last().label(),
                periods.isEmpty() ? "0" : Long.toString(areas(indicator, periods.last())),
                sources);
    }

    private long areas(Indicator indicator, Period period) {
        Observations observations = workbench.observations();
        return observations.at(indicator.id(), period).stream()
                .filter(Observation::hasValue)
                .filter(o -> workbench.areas().get(o.area()).current())
                .count();
    }

    private static String words(Source source) {
        return source.publisher() + ", " + source.dataset().replace(';', ',');
    }
}
