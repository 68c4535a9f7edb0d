package uk.mobilityatlas.store.workspace;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.Workspace;

/** Another process that types into a story of a workspace until it is killed, and says what it has saved at once. */
final class TypingCopy {
    private TypingCopy() {}

    public static void main(String[] args) {
        Executor later = CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS);
        Workspace workspace = new Workspaces(later, failure -> say("trouble")).open(Path.of(args[0]));
        Story story = workspace.stories().get(0);
        for (int count = 1; ; count++) {
            Story typed = Stories.noting(
                    Stories.noting(story, "s1", count + " " + "x".repeat(count % 3000)),
                    "s2",
                    count + " " + "y".repeat(count % 5000));
            if (count % 3 == 0) {
                workspace.saveSoon(typed);
            } else {
                workspace.save(typed);
                say("saved " + count);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
