package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.export.DeckFile;
import uk.mobilityatlas.export.DeckForm;
import uk.mobilityatlas.store.workspace.StoredWorkspace;
import uk.mobilityatlas.store.workspace.Workspaces;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

/** Writes stories to files: for one area, from a workspace, or for every council of the country or of a combined authority. */
@Command(name = "pack", description = "Writes a story to a file, or one for every council to a folder.")
final class PackCommand extends WorkbenchCommand {
    /** The levels of which every area may have its own. */
    private static final Set<Geography> EVERY =
            Set.of(Geography.UPPER_TIER, Geography.DISTRICT, Geography.COMBINED_AUTHORITY);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--area", paramLabel = "AREA", description = "The area that the story is about. " + AreaGroups.HELP)
    @Nullable
    private String area;

    @Option(
            names = "--with",
            paramLabel = "AREA",
            description = "Another area beside it, or a group of them; up to eleven.")
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
            description =
                    "utla, ltla, cauth or members-of:CODE_OR_NAME of a combined authority, region or nation: a file for each, into the folder --out.")
    @Nullable
    private String every;

    @Option(
            names = "--format",
            paramLabel = "ENDING",
            description = "With --every, the files' format: pdf (unless said), pptx or xlsx.")
    private String format = DeckForm.SLIDES.ending();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "What a PDF is: slides (unless said), briefing, or briefing-with-notes of the speaker.")
    @Nullable
    private String form;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "With --every, how many at once; 1 unless said, and no more than there are cores.")
    private int jobs = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE_OR_FOLDER", description = "Where to write.")
    private Path out = Path.of("");

    PackCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        refuseWhatDoesNotGoTogether();
        if (every != null) {
            return each(every);
        }
        if (!DeckFile.knows(out)) {
            throw wrong("--out must end in " + endings() + ".");
        }
        DeckForm wanted = form(out);
        new StoryFile(workbench.catalogue())
                .write(maker().make(workspace == null ? ready() : kept(workspace)), wanted, out);
        paper.note("Written: " + out.toAbsolutePath());
        return Commands.DONE;
    }

    private void refuseWhatDoesNotGoTogether() {
        if (every != null && area != null) {
            throw wrong("--every says which areas the stories are about; leave out --area, or --every.");
        }
        if (workspace != null && (every != null || area != null || !others.isEmpty())) {
            throw wrong("A story of a --workspace has its areas already; leave out --area, --with and --every.");
        }
    }

    private static String endings() {
        List<String> all = DeckFile.ENDINGS.stream().map(ending -> "." + ending).toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
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
        List<String> words = new ArrayList<>(List.of(area));
        words.addAll(others);
        return kind(story == null ? ReadyStory.BRIEFING.id() : story)
                .make(workbench.areas(), workbench.catalogue(), codes(words));
    }

    private List<AreaCode> codes(List<String> words) {
        return new Finder(workbench, paper)
                .areas(words, Geography.UPPER_TIER).stream().map(Area::code).toList();
    }

    private Story kept(Path file) {
        @Nullable String wanted = story;
        if (wanted == null) {
            throw wrong("Say which --story of the workspace is meant.");
        }
        try (StoredWorkspace opened = new Workspaces(Runnable::run, trouble -> {}).open(file)) {
            List<Story> stories = opened.stories();
            return stories.stream()
                    .filter(s -> s.name().equalsIgnoreCase(wanted.strip()))
                    .findFirst()
                    .orElseThrow(() -> new CommandFailure(unknown(wanted, stories)));
        }
    }

    private static String unknown(String name, List<Story> stories) {
        String there = stories.stream().map(s -> "“" + s.name() + "”").collect(Collectors.joining(", "));
        return "The workspace has no story “" + name + "”"
                + (stories.isEmpty() ? ", nor any other." : "; it has " + there + ".");
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
        ReadyStory kind = kind(councils.get(0));
        refuseOneForAll(kind, councils);
        List<AreaCode> beside = codes(others);
        DeckMaker maker = maker();
        return new StoryBatch(paper, new StoryFile(workbench.catalogue()), out, jobs)
                .write(councils, wanted, council -> {
                    List<AreaCode> areas = new ArrayList<>(List.of(council.code()));
                    areas.addAll(beside);
                    return maker.make(kind.make(workbench.areas(), workbench.catalogue(), areas));
                });
    }

    private List<Area> councils(String which) {
        if (AreaGroups.names(which)) {
            return new Finder(workbench, paper).areas(List.of(which), null);
        }
        Geography level = Geography.of(which.strip().toLowerCase(Locale.ROOT))
                .filter(EVERY::contains)
                .orElseThrow(
                        () -> wrong(
                                "--every must be utla, ltla, cauth, or members-of: with a combined authority, region or nation."));
        return workbench.areas().of(level);
    }

    /** The councils of one authority would all get the same overview. */
    private void refuseOneForAll(ReadyStory kind, List<Area> councils) {
        if (kind == ReadyStory.COMBINED_AUTHORITY && !councils.get(0).isIn(Geography.COMBINED_AUTHORITY)) {
            throw wrong("--story cauth is about a combined authority and not about a council; use --every cauth.");
        }
    }

    /** What is asked for, or the usual one of a council or of a combined authority. */
    private ReadyStory kind(Area about) {
        ReadyStory usual =
                about.isIn(Geography.COMBINED_AUTHORITY) ? ReadyStory.COMBINED_AUTHORITY : ReadyStory.BRIEFING;
        return story == null ? usual : kind(story);
    }

    private ReadyStory kind(String word) {
        try {
            return ReadyStory.of(word.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--story must be briefing, compare, neet, place-type or cauth.");
        }
    }

    private DeckMaker maker() {
        return new DeckMaker(workbench.answers(), workbench.geometries());
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
