package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;

/** The words by which a command is asked for several indicators. */
final class IndicatorWords {
    @Option(names = "--indicator", paramLabel = "ID", description = "An indicator's id; may be given several times.")
    private List<String> indicators = new ArrayList<>();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            converter = TopicOption.class,
            description = "All indicators of a topic: " + TopicOption.ALL + ". May be given several times.")
    private List<Topic> topics = new ArrayList<>();

    @Option(names = "--all", description = "All indicators.")
    private boolean all;

    /** Whether any was asked for. */
    boolean given() {
        return all || !indicators.isEmpty() || !topics.isEmpty();
    }

    /** Those asked for, each once: by id in the order given, then those of topics in the catalogue's. */
    List<Indicator> among(Catalogue catalogue, Finder finder) {
        Set<Indicator> asked = new LinkedHashSet<>();
        indicators.forEach(id -> asked.add(finder.indicator(id)));
        catalogue.indicators().stream()
                .filter(i -> all || topics.contains(i.topic()))
                .forEach(asked::add);
        return List.copyOf(asked);
    }
}
