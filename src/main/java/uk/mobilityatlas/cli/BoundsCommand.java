package uk.mobilityatlas.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.PlainFigure;
import uk.mobilityatlas.observation.Range;

/** Prints what the young people whose activity is not known leave open: the bounds of every council's NEET rate. */
@Command(
        name = "bounds",
        description =
                "Prints the bounds of every council's NEET rate, from the recorded rate to that with everyone not known added.")
final class BoundsCommand extends WorkbenchCommand {
    private static final List<String> HEADER = List.of("code", "name", "neet", "not_known", "low", "high", "verdict");

    @Option(
            names = "--benchmark",
            paramLabel = "CODE",
            description = "The area whose bounds the others are held against (England unless said).")
    private String benchmark = "E92000001";

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodChoice.Word.class,
            description = "latest (unless said), or a year such as 2023.")
    private PeriodChoice period = PeriodChoice.LATEST;

    BoundsCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        Finder finder = new Finder(workbench, paper);
        Indicator neet = workbench.catalogue().neet();
        Benchmark against = Benchmark.of(finder.one(benchmark, null).code());
        Answer answer = new FigureChoice(workbench).level(neet, Geography.UPPER_TIER, period, against);
        Comparison all = workbench.answers().all(answer);
        all.areas().stream()
                .filter(c -> !c.benchmark().hasValue())
                .findFirst()
                .ifPresent(c -> paper.note(c.benchmark().note()));
        paper.note(neet.title() + ", " + answer.period().label()
                + ": from the recorded rate to that with everyone not known added.");
        all.areas().stream()
                .map(Compared::benchmark)
                .filter(b -> b.bounds() != null)
                .findFirst()
                .ifPresent(b -> paper.note("Held against " + b.name() + ", "
                        + Wording.bounds(neet, Objects.requireNonNull(b.bounds())) + "."));
        Figures notKnown = workbench
                .answers()
                .figures(workbench.catalogue().get(neet.notKnown().share()), answer.period());
        paper.table(
                HEADER,
                all.areas().stream()
                        .filter(c -> c.observation() != null)
                        .map(c -> row(c, notKnown))
                        .toList());
        return Commands.DONE;
    }

    private static List<String> row(Compared c, Figures notKnown) {
        Optional<Range> bounds = Optional.ofNullable(c.bounds());
        Optional<Double> share = notKnown.figure(c.area().code()).map(Observation::valueOrThrow);
        return List.of(
                c.area().code().value(),
                c.area().name(),
                PlainFigure.number(c.value().orElse(null)),
                PlainFigure.number(share.orElse(null)),
                PlainFigure.number(bounds.map(Range::lower).orElse(null)),
                PlainFigure.number(bounds.map(Range::upper).orElse(null)),
                c.verdict().word());
    }
}
