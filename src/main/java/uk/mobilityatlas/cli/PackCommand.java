package uk.mobilityatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.export.DeckFile;
import uk.mobilityatlas.export.DeckForm;
import uk.mobilityatlas.store.workspace.StoredWorkspace;
import uk.mobilityatlas.store.workspace.Workspaces;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

/** Writes stories to files: for one area, from a workspace, or for every council of the country or of a combined authority. */
@Command(name = "pack", description = "Writes a story to a file, or one for every council to a folder.")
final class PackCommand implements Callable<Integer> {
    private static final String MEMBERS = "members-of:";

    private final Workbench workbench;
    private final Paper paper;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--area", paramLabel = "CODE_OR_NAME", description = "The area that the story is about.")
    @Nullable
    private String area;

    @Option(names = "--with", paramLabel = "CODE_OR_NAME", description = "Another area beside it; up to eleven.")
    private List<String> others = new ArrayList<>();

    @Option(
            names = "--story",
            paramLabel = "STORY",
            description =
                    "briefing (unless said), compare, neet, place-type or cauth; with --workspace the story's name.")
    @Nullable
    private String story;

    @Option(names = "--workspace", paramLabel = "FILE", description = "Takes the story from a workspace.")
    @Nullable
    private Path workspace;

    @Option(
            names = "--every",
            paramLabel = "WHICH",
            description = "utla, ltla or members-of:CODE_OR_NAME: a file for each, into the folder --out.")
    @Nullable
    private String every;

    @Option(names = "--format", paramLabel = "ENDING", description = "With --every, the files' format.")
    private String format = DeckFile.ENDINGS.get(0);

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "What a PDF is: slides (unless said), briefing, or briefing-with-notes of the speaker.")
    @Nullable
    private String form;

    @Option(names = "--jobs", paramLabel = "N", description = "With --every, how many at once; 1 unless said.")
    private int jobs = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE_OR_FOLDER", description = "Where to write.")
    private Path out = Path.of("");

    PackCommand(Workbench workbench, Paper paper) {
        this.workbench = workbench;
        this.paper = paper;
    }

    @Override
    public Integer call() {
        if (every != null) {
            return each(every);
        }
        if (!DeckFile.knows(out)) {
            throw wrong("--out must end in ." + String.join(" or .", DeckFile.ENDINGS) + ".");
        }
        DeckForm wanted = form(out);
        DeckFile.write(maker().make(workspace == null ? ready() : kept(workspace)), wanted, out);
        paper.note("Written: " + out.toAbsolutePath());
        return Commands.DONE;
    }

    /** Only a PDF has more forms than one. */
    private DeckForm form(Path file) {
        DeckForm usual = DeckForm.of(file).orElseThrow();
        if (form == null) {
            return usual;
        }
        DeckForm asked = DeckForm.of(form.equals("slides") ? DeckForm.SLIDES.id() : form)
                .filter(f -> f == DeckForm.SLIDES || f == DeckForm.BRIEFING || f == DeckForm.BRIEFING_WITH_NOTES)
                .orElseThrow(() -> wrong("--as must be slides, briefing or briefing-with-notes."));
        if (!asked.ending().equals(usual.ending())) {
            throw wrong("--as says what a PDF is; the file's name must end in .pdf.");
        }
        return asked;
    }

    private Story ready() {
        if (area == null) {
            throw wrong("Say which --area the story is about, or which --workspace it is in.");
        }
        Finder finder = new Finder(workbench, paper);
        List<String> words = new ArrayList<>(List.of(area));
        words.addAll(others);
        List<Area> places = finder.areas(words, Geography.UPPER_TIER);
        return kind().make(
                        workbench.areas(),
                        workbench.catalogue(),
                        places.stream().map(Area::code).toList());
    }

    private Story kept(Path file) {
        if (story == null) {
            throw wrong("Say which --story of the workspace is meant.");
        }
        try (StoredWorkspace opened = new Workspaces(Runnable::run, trouble -> {}).open(file)) {
            List<Story> stories = opened.stories();
            return stories.stream()
                    .filter(s -> s.name().equalsIgnoreCase(story.strip()))
                    .findFirst()
                    .orElseThrow(() -> new CommandFailure("The workspace has no story “" + story + "”; it has "
                            + String.join(
                                    ", ", stories.stream().map(Story::name).toList()) + "."));
        }
    }

    private int each(String which) {
        if (jobs < 1) {
            throw wrong("--jobs must be at least 1.");
        }
        if (!DeckFile.ENDINGS.contains(format)) {
            throw wrong("--format must be one of " + String.join(", ", DeckFile.ENDINGS) + ".");
        }
        DeckForm wanted = form(Path.of("." + format));
        List<Area> councils = councils(which);
        ReadyStory kind = kind();
        folder();
        DeckMaker maker = maker();
        List<Jobs.Failure<Area>> failures = Jobs.run(councils, jobs, council -> {
            Story made = kind.make(workbench.areas(), workbench.catalogue(), List.of(council.code()));
            DeckFile.write(maker.make(made), wanted, out.resolve(name(council)));
        });
        paper.note((councils.size() - failures.size()) + " of " + councils.size() + " written to "
                + out.toAbsolutePath() + ".");
        failures.forEach(f -> paper.note(f.piece().name() + ": " + f.sentence()));
        return failures.isEmpty() ? Commands.DONE : Commands.FAILED;
    }

    private List<Area> councils(String which) {
        if (which.startsWith(MEMBERS)) {
            Area authority =
                    new Finder(workbench, paper).area(which.substring(MEMBERS.length()), Geography.COMBINED_AUTHORITY);
            List<Area> members = workbench.areas().members(authority.code(), Geography.UPPER_TIER);
            if (members.isEmpty()) {
                throw new CommandFailure(authority.name() + " has no member councils.");
            }
            return members;
        }
        Geography level = Geography.of(which)
                .filter(g -> g == Geography.UPPER_TIER || g == Geography.DISTRICT)
                .orElseThrow(() -> wrong("--every must be utla, ltla or members-of: with a combined authority."));
        return workbench.areas().of(level);
    }

    private String name(Area council) {
        return council.code() + "-" + council.name().replaceAll("[^A-Za-z0-9]+", "-") + "." + format;
    }

    private void folder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new CommandFailure("The folder " + out + " cannot be made: choose another one.");
        }
    }

    private ReadyStory kind() {
        try {
            return ReadyStory.of(story == null ? ReadyStory.BRIEFING.id() : story);
        } catch (IllegalArgumentException e) {
            throw wrong("--story must be briefing, compare, neet, place-type or cauth.");
        }
    }

    private DeckMaker maker() {
        return new DeckMaker(
                new Answers(workbench.catalogue(), workbench.areas(), workbench.neighbours(), workbench.observations()),
                workbench.neighbours(),
                workbench.geometries(),
                workbench.version());
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
