package uk.mobilityatlas.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import uk.mobilityatlas.store.DataFolder;

/** The command line: finds the command that is meant, runs it, and turns whatever happens into a sentence and a number. */
public final class Commands {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_WORDS = 2;

    private final Workbench workbench;
    private final CommandOutput paper;

    Commands(Workbench workbench, CommandOutput paper) {
        this.workbench = workbench;
        this.paper = paper;
    }

    /** Runs words on the figures in the user's data folder, with this process's own streams. */
    public static int main(String... words) {
        Path home = DataFolder.find();
        CommandOutput paper = quietly();
        MapPreload.driver(home);
        MapPreload.pack(words);
        return run(home, paper, words);
    }

    /**
     * Does the main job on paper where no window can open.
     *
     * @param missing what a window lacks, as a part of a sentence
     */
    public static int onPaper(String missing) {
        CommandOutput paper = quietly();
        Path home = DataFolder.find();
        paper.say("The window cannot open: " + missing + ".");
        try (DatabaseWorkbench workbench = new DatabaseWorkbench(home, paper)) {
            List<Path> files = new PaperComparison(workbench, paper).write(Path.of(""), home);
            paper.say("The comparison of Blackpool, Barnsley and Cornwall, map and charts, is in " + files.get(0)
                    + " and " + files.get(1) + " instead.");
            return DONE;
        } catch (RuntimeException e) {
            paper.note(sentence(e));
            return FAILED;
        }
    }

    private static CommandOutput quietly() {
        System.setProperty("java.awt.headless", "true");
        // The driver asks for the names of months; the JDK's own table of them opens faster than the large one.
        System.setProperty("java.locale.providers", "COMPAT");
        // The database's driver asks for a log; none is wanted here, and looking for one takes longer than a query.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        return new CommandOutput(new FileOutputStream(FileDescriptor.out), notes());
    }

    /** The plain C locale has no letters beyond ASCII, but whatever shows the notes nearly always has UTF-8. */
    private static PrintStream notes() {
        return Charset.defaultCharset().equals(StandardCharsets.US_ASCII)
                ? new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                : System.err;
    }

    static int run(Path home, CommandOutput paper, String... words) {
        try (DatabaseWorkbench workbench = new DatabaseWorkbench(home, paper)) {
            return new Commands(workbench, paper).run(words);
        }
    }

    /** Runs the words after the program's name; returns 0 for done, 1 for failed, 2 for wrong words. */
    int run(String... words) {
        Optional<MapRequest> map = MapRequest.quickly(words);
        if (map.isPresent()) {
            try {
                new MapDrawing(workbench, paper).draw(map.get());
                return DONE;
            } catch (RuntimeException e) {
                return failed(e);
            }
        }
        CommandLine line = line(words);
        line.setOut(paper.words());
        line.setErr(new PrintWriter(paper.notes(), true));
        line.setParameterExceptionHandler((e, args) -> wrongWords(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        try {
            return line.execute(words);
        } catch (StackOverflowError | OutOfMemoryError e) {
            paper.note(sentence(e));
            return FAILED;
        }
    }

    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("indicators", () -> new IndicatorsCommand(workbench, paper));
        commands.put("areas", () -> new AreasCommand(workbench, paper));
        commands.put("observations", () -> new ObservationsCommand(workbench, paper));
        commands.put("map", () -> new MapCommand(workbench, paper));
        commands.put("compare", () -> new CompareCommand(workbench, paper));
        commands.put("rank", () -> new RankCommand(workbench, paper));
        commands.put("bounds", () -> new BoundsCommand(workbench, paper));
        commands.put("neighbours", () -> new NeighboursCommand(workbench, paper));
        commands.put("profile", () -> new ProfileCommand(workbench, paper));
        commands.put("pack", () -> new PackCommand(workbench, paper));
        commands.put("database", () -> new DatabaseCommand(workbench, paper));
        commands.put("curate", () -> new CurateCommand(paper));
        return commands;
    }

    /** Only the command that is asked for is described to the parser; all of them when none is. */
    private CommandLine line(String[] words) {
        CommandLine line = new CommandLine(new Root(paper));
        Map<String, Supplier<Object>> commands = commands();
        String first = words.length > 0 ? words[0] : "";
        Map<String, Supplier<Object>> described =
                commands.containsKey(first) ? Map.of(first, commands.get(first)) : commands;
        described.forEach((name, command) -> {
            CommandLine sub = new CommandLine(command.get());
            sub.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
            line.addSubcommand(name, sub);
        });
        return line;
    }

    private int wrongWords(ParameterException e) {
        List<String> near = List.of();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            near = unmatched.getSuggestions();
            String word = unmatched.getUnmatched().get(0);
            boolean command = e.getCommandLine().getParent() == null && !word.startsWith("-");
            paper.note(command ? "There is no command “" + word + "”." : "“" + word + "” is not understood here.");
        } else {
            String message = String.valueOf(e.getMessage());
            paper.note(message.endsWith(".") ? message : message + ".");
        }
        if (!near.isEmpty()) {
            paper.note("Did you mean " + String.join(" or ", near) + "?");
        }
        paper.note("Help: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return WRONG_WORDS;
    }

    private int failed(Exception e) {
        if (e instanceof ParameterException wrong) {
            return wrongWords(wrong);
        }
        if (e instanceof OutputClosed closed && closed.byReader()) {
            return DONE;
        }
        paper.note(sentence(e));
        return e instanceof CommandFailure failure ? failure.code() : FAILED;
    }

    static String sentence(Throwable e) {
        if (e instanceof OutOfMemoryError || e instanceof StackOverflowError) {
            return "The machine has not enough memory for that.";
        }
        @Nullable String message = e.getMessage();
        return message == null || message.isBlank()
                ? "Something failed that should not: " + e.getClass().getSimpleName() + "."
                : message;
    }

    /** The program itself: without a command it shows what there is. */
    @Command(
            name = "mobility-atlas",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Social mobility by place in the UK. Without a word it opens the window.")
    private static final class Root implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        private final CommandOutput paper;

        Root(CommandOutput paper) {
            this.paper = paper;
        }

        @Override
        public void run() {
            if (spec != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "A command is missing: one of "
                                + String.join(", ", spec.subcommands().keySet()));
            }
        }
    }
}
