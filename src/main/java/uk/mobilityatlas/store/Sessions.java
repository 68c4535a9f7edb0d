package uk.mobilityatlas.store;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Sessions that stand ready, as many as threads read at once. */
final class Sessions implements AutoCloseable {
    /** Opens one more connection. */
    @FunctionalInterface
    interface Opening {
        Session open() throws SQLException;
    }

    /** One read. */
    @FunctionalInterface
    interface Read<T> {
        T from(Session session) throws SQLException;
    }

    private final Opening opening;
    private final ConcurrentLinkedDeque<Session> ready = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Sessions(Opening opening) {
        this.opening = opening;
    }

    <T> T read(Read<T> read) {
        try {
            Session session = ready.pollFirst();
            if (session == null) {
                session = opening.open();
            }
            try {
                return read.from(session);
            } finally {
                putBack(session);
            }
        } catch (SQLException e) {
            throw new StoreException(
                    "The prepared data cannot be read; close Mobility Atlas and start it again, and it will be prepared anew.",
                    e);
        }
    }

    private void putBack(Session session) throws SQLException {
        if (closed) {
            session.close();
        } else {
            ready.addFirst(session);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Session session = ready.pollFirst(); session != null; session = ready.pollFirst()) {
            try {
                session.close();
            } catch (SQLException e) {
                throw new StoreException("The prepared data could not be closed.", e);
            }
        }
    }
}
