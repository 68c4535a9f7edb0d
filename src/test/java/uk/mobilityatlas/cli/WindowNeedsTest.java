package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowNeedsTest {
    @TempDir
    Path root;

    @Test
    void noDisplayIsSaid() {
        assertThat(needs(Map.of()).missing())
                .hasValueSatisfying(s -> assertThat(s).contains("no display"));
        assertThat(needs(Map.of("DISPLAY", " ")).missing()).isPresent();
    }

    @Test
    void aDisplayThatNobodyServesIsSaid() throws IOException {
        Files.createDirectories(root.resolve("tmp/.X11-unix"));
        Files.createFile(root.resolve("tmp/.X11-unix/X77"));
        assertThat(needs(Map.of("DISPLAY", ":77")).missing()).contains("no display answers at DISPLAY :77");
    }

    @Test
    void aDisplayThatIsNotOneIsSaid() {
        assertThat(needs(Map.of("DISPLAY", "nonsense")).missing())
                .hasValueSatisfying(s -> assertThat(s).contains("nonsense"));
    }

    @Test
    void missingGtkIsSaidWithThePackageThatBringsIt() throws IOException {
        try (ServerSocketChannel screen = screen(78)) {
            assertThat(needs(Map.of("DISPLAY", ":78")).missing())
                    .hasValueSatisfying(s -> assertThat(s).contains("GTK 3").contains("libgtk-3-0"));
        }
    }

    @Test
    void aDisplayAndTheLibrariesAreEnough() throws IOException {
        try (ServerSocketChannel screen = screen(79)) {
            library("usr/lib64/libgtk-3.so.0");
            assertThat(needs(Map.of("DISPLAY", "unix:79.0")).missing())
                    .hasValueSatisfying(s -> assertThat(s).contains("libxtst6"));
            library("usr/lib64/libXtst.so.6");
            assertThat(needs(Map.of("DISPLAY", "unix:79.0")).missing()).isEmpty();
        }
    }

    @Test
    void theLoadersCacheIsBelievedOnlyForLibrariesThatAreStillThere() throws IOException {
        try (ServerSocketChannel screen = screen(80)) {
            Files.createDirectories(root.resolve("etc"));
            Files.write(
                    root.resolve("etc/ld.so.cache"),
                    "x\0/opt/gtk/libgtk-3.so.0\0/opt/gtk/libXtst.so.6\0".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(needs(Map.of("DISPLAY", ":80")).missing()).isPresent();
            library("opt/gtk/libgtk-3.so.0");
            library("opt/gtk/libXtst.so.6");
            assertThat(needs(Map.of("DISPLAY", ":80")).missing()).isEmpty();
        }
    }

    @Test
    void otherSystemsBringTheirOwnWindows() {
        assertThat(new WindowNeeds("Mac OS X", Map.of(), root).missing()).isEmpty();
        assertThat(new WindowNeeds("Windows 11", Map.of(), root).missing()).isEmpty();
    }

    private WindowNeeds needs(Map<String, String> environment) {
        return new WindowNeeds("Linux", environment, root);
    }

    private void library(String path) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.createFile(root.resolve(path));
    }

    private ServerSocketChannel screen(int number) throws IOException {
        Files.createDirectories(root.resolve("tmp/.X11-unix"));
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        return server.bind(UnixDomainSocketAddress.of(root.resolve("tmp/.X11-unix/X" + number)));
    }
}
