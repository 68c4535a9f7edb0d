package uk.mobilityatlas.view.story;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.export.DeckFile;
import uk.mobilityatlas.store.workspace.Workspaces;
import uk.mobilityatlas.story.AreaSwap;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.Workspace;

/**
 * A program: makes a story in a workspace, presents every slide of it, swaps an area for a question and writes it to
 * every kind of file, all in the folder named first; says what it did, and at the end who wanted a network.
 */
final class OfflineStory {
    private OfflineStory() {}

    public static void main(String[] words) throws Exception {
        NoNetwork.install();
        Path folder = Path.of(words[0]);
        if (List.of(words).contains("ask")) {
            askEveryWay();
        }
        Platform.setImplicitExit(false);
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                tell(folder);
                told.complete(true);
            } catch (RuntimeException | Error e) {
                told.completeExceptionally(e);
            }
        });
        try {
            told.join();
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(2);
        }
        System.out.println("interfaces " + interfaces());
        System.out.println("tried " + NoNetwork.tried());
        if (List.of(words).contains("stay")) {
            System.out.println("staying");
            System.in.read();
        }
        System.exit(NoNetwork.tried().isEmpty() ? 0 : 1);
    }

    private static void tell(Path folder) {
        Theme.loadTypeface();
        KeptStories stored = new KeptStories() {
            @Override
            public Workspace openDefault() {
                return new Workspaces(Runnable::run, trouble -> {}).openDefault(folder);
            }
        };
        Desk desk = Rooms.desk();
        StoryViewModel model = Rooms.model(desk, stored);
        model.make(ReadyStory.COMPARE);
        Story story = model.story().orElseThrow();
        Presentation presentation = new Presentation(
                desk,
                Rooms::maker,
                story,
                model.answered().made(),
                story.slides().get(0).id(),
                Rooms.NOON);
        new PresentationStages(desk, presentation, () -> System.out.println("ended")).open(0);
        model.presented();
        int shown = 0;
        for (int slide = 0; slide < presentation.slides().size(); slide++) {
            presentation.go(slide);
            shown += presentation.currentProperty().get() == null ? 0 : 1;
        }
        System.out.println("shown " + shown + " of " + presentation.slides().size());
        presentation.go(1);
        presentation.swap(
                new AreaSwap(desk.areas().get(Desks.BLACKPOOL), desk.areas().get(new AreaCode("E08000035"))));
        System.out.println(presentation.swappedWords().orElseThrow());
        presentation.end();
        for (String ending : DeckFile.ENDINGS) {
            DeckFile.write(Rooms.maker().make(story), folder.resolve("story." + ending));
        }
    }

    /** So that it is known to be noticed. */
    private static void askEveryWay() {
        List<Runnable> ways = List.of(
                () -> trying(() -> new Socket(InetAddress.getLoopbackAddress(), 9).close()),
                () -> trying(() -> SocketChannel.open().close()),
                () -> trying(() -> new URL("https://localhost/").openStream().close()),
                () -> trying(() -> java.net.http.HttpClient.newHttpClient()
                        .send(
                                java.net.http.HttpRequest.newBuilder(URI.create("http://localhost/"))
                                        .build(),
                                java.net.http.HttpResponse.BodyHandlers.discarding())));
        ways.forEach(Runnable::run);
    }

    private interface Way {
        void take() throws Exception;
    }

    private static void trying(Way way) {
        try {
            way.take();
        } catch (Exception | Error refused) {
            System.out.println("refused " + refused.getMessage());
        }
    }

    /** The interfaces that are up and lead anywhere else. */
    private static List<String> interfaces() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(OfflineStory::leadsOut)
                    .map(NetworkInterface::getName)
                    .toList();
        } catch (SocketException noneAtAll) {
            return List.of();
        }
    }

    private static boolean leadsOut(NetworkInterface one) {
        try {
            return one.isUp() && !one.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}
