package uk.mobilityatlas.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a window needs of the machine, asked before any toolkit class is loaded: a toolkit that fails to start ends in a
 * trace that helps nobody.
 */
public final class WindowNeeds {
    private static final Pattern DISPLAY = Pattern.compile("(?<host>[^:]*):(?<number>\\d{1,4})(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MS = 2000;

    private final String system;
    private final Map<String, String> environment;
    private final Path root;

    /**
     * @param system the system's name, as in {@code os.name}
     * @param root the root of the file system
     */
    WindowNeeds(String system, Map<String, String> environment, Path root) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.root = root;
    }

    /** The needs as they stand on this machine. */
    public static WindowNeeds here() {
        return new WindowNeeds(System.getProperty("os.name", ""), System.getenv(), Path.of("/"));
    }

    /** What is missing, as a part of a sentence; empty when a window can be opened. */
    public Optional<String> missing() {
        if (!system.contains("linux")) {
            return Optional.empty();
        }
        return missingDisplay().or(this::missingLibraries);
    }

    private Optional<String> missingDisplay() {
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return Optional.of("there is no display (DISPLAY is not set)");
        }
        Matcher parts = DISPLAY.matcher(display);
        if (!parts.matches()) {
            return Optional.of("the display is not one that can be reached (DISPLAY is “" + display + "”)");
        }
        int number = Integer.parseInt(parts.group("number"));
        String host = parts.group("host");
        boolean answers = host.isEmpty() || host.equals("unix") ? answersHere(number) : answersAt(host, number);
        return answers ? Optional.empty() : Optional.of("no display answers at DISPLAY " + display);
    }

    private boolean answersHere(int number) {
        if (isListed(number)) {
            return true;
        }
        Path socket = root.resolve("tmp/.X11-unix/X" + number);
        if (Files.exists(socket)) {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                return channel.isConnected();
            } catch (IOException | UnsupportedOperationException e) {
                return false;
            }
        }
        return answersAt("localhost", number);
    }

    /**
     * Whether the kernel knows of a server that listens on the display's socket, which may have a file or none. Asking
     * takes a tenth of the time of connecting, and every start waits for it; a server in another container is not listed.
     */
    private boolean isListed(int number) {
        try {
            return Files.readString(root.resolve("proc/net/unix")).contains("/tmp/.X11-unix/X" + number + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersAt(String host, int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, FIRST_PORT + number), PATIENCE_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<String> missingLibraries() {
        if (!installed("libgtk-3.so.0")) {
            return Optional.of("GTK 3 is not installed (on Debian: libgtk-3-0)");
        }
        if (!installed("libXtst.so.6")) {
            return Optional.of("the X test library is not installed (on Debian: libxtst6)");
        }
        return Optional.empty();
    }

    private boolean installed(String library) {
        return folders().stream().anyMatch(folder -> Files.exists(folder.resolve(library))) || inLoaderCache(library);
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String folder : environment.getOrDefault("LD_LIBRARY_PATH", "").split(":")) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        for (String usual : List.of(
                "usr/lib/x86_64-linux-gnu", "usr/lib/aarch64-linux-gnu", "usr/lib64", "usr/lib", "lib64", "lib")) {
            folders.add(root.resolve(usual));
        }
        return folders;
    }

    /** The loader's cache holds the full path of every library; a path that is listed must still be there. */
    private boolean inLoaderCache(String library) {
        try {
            String cache = Files.readString(root.resolve("etc/ld.so.cache"), StandardCharsets.ISO_8859_1);
            Matcher path = Pattern.compile("/([!-~]*/" + Pattern.quote(library) + ")\0")
                    .matcher(cache);
            while (path.find()) {
                if (Files.exists(root.resolve(path.group(1)))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
