package uk.mobilityatlas.view.story;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for every way that this process has to a network, remembers who took one, and lets nobody through. */
public final class NoNetwork extends SelectorProvider {
    private static final Set<String> FAR = Set.of("http", "https", "ftp", "mailto");
    private static final List<String> TRIED = new CopyOnWriteArrayList<>();

    /** From now on; once for a process. */
    @SuppressWarnings("deprecation")
    static void install() throws IOException {
        System.setProperty("java.nio.channels.spi.SelectorProvider", NoNetwork.class.getName());
        Socket.setSocketImplFactory(() -> {
            throw refused("socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("server socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("datagram socket");
        });
        URL.setURLStreamHandlerFactory(protocol -> FAR.contains(protocol) ? new Refusing(protocol) : null);
    }

    /** What was tried, in words. */
    static List<String> tried() {
        return List.copyOf(TRIED);
    }

    private static IllegalStateException refused(String way) {
        TRIED.add(way);
        return new IllegalStateException("There is no network: " + way);
    }

    private static final class Refusing extends URLStreamHandler {
        private final String protocol;

        Refusing(String protocol) {
            this.protocol = protocol;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            throw refused(protocol);
        }
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw refused("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw refused("datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw refused("pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw refused("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw refused("server channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw refused("channel");
    }
}
