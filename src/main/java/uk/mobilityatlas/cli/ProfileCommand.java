package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.ProfileFigures;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.export.TidyFile;
import uk.mobilityatlas.export.tidy.TidyFormat;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.picture.ProfilePicture;

/** Writes the profile of one area: every indicator beside a benchmark, with what can be said. */
@Command(name = "profile", description = "Writes the profile of one area as PDF, SVG, PNG or CSV.")
final class ProfileCommand extends WorkbenchCommand {
    private static final List<TidyColumn> COLUMNS = VerdictTable.columns(List.of(
            TidyColumn.INDICATOR,
            TidyColumn.TITLE,
            TidyColumn.TOPIC,
            TidyColumn.PERIOD,
            TidyColumn.VALUE,
            TidyColumn.LOWER,
            TidyColumn.UPPER,
            TidyColumn.STATUS));
    /** A page of about the form of A4 on its side; what is not parted into pages grows as tall as it must. */
    private static final Size PAGE = new Size(1280, 900);

    @Option(names = "--area", required = true, paramLabel = "AREA", description = "The area, by code or name.")
    private String area = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = ProfileFileOption.class,
            description = "The profile: FILE.pdf, FILE.svg, FILE.png or FILE.csv.")
    private Path out = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "BENCHMARK",
            description = "What it is held against, England unless said: " + BenchmarkChoice.ALL + ".")
    private String against = "england";

    ProfileCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        Area asked = new Finder(workbench, paper).one(area, null);
        Benchmark benchmark = new BenchmarkChoice(workbench, new Finder(workbench, paper), paper).of(against, asked);
        ProfileFigures reading = new Profiles(workbench.answers()).of(asked, benchmark);
        if (reading.profile().rows().isEmpty()) {
            throw new CommandFailure(asked.name() + " has no figures of its own, so there is no profile of it.");
        }
        if (ProfileFileOption.isTable(out)) {
            VerdictTable table = new VerdictTable(workbench);
            List<Comparison> found = reading.profile().rows();
            TidyFile.write(
                    out,
                    TidyFormat.CSV,
                    COLUMNS,
                    taker -> found.forEach(c -> taker.accept(table.row(c))),
                    found.stream().map(Comparison::indicator).toList(),
                    workbench.catalogue(),
                    workbench.version());
        } else {
            draw(reading);
        }
        paper.note(reading.profile().note());
        paper.note("Written: " + out.toAbsolutePath());
        return Commands.DONE;
    }

    private void draw(ProfileFigures found) {
        Profile profile = found.profile();
        String headline = profile.area().name() + " beside " + profile.benchmark();
        Sheet sheet = ProfilePicture.onPaper(
                found.byTopic(), true, headline, found.lead(), workbench.catalogue(), workbench.version());
        PictureFile.write(sheet, PAGE, 1, out);
    }
}
