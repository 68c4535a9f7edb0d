package uk.mobilityatlas.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the window has to tell: the newest notice stands at the foot of the view until it is read, closed or replaced. */
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();
    private @Nullable Notice remark;
    private boolean runningOut;

    public ReadOnlyObjectProperty<@Nullable Notice> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void show(Notice notice) {
        current.set(notice);
    }

    public void say(String sentence) {
        show(Notice.of(sentence));
    }

    /** Says what matters only to what was just done: it goes when the user goes on. */
    public void remark(String sentence) {
        remark(Notice.of(sentence));
    }

    /** The same with something to do about it. */
    public void remark(Notice notice) {
        show(notice);
        remark = notice;
    }

    /** The user has left the view: what was said of it goes; a failure stays until it is seen to. */
    public void leftView() {
        Notice now = current.get();
        if (now != null && now.code().isEmpty()) {
            close();
        }
        remark = null;
    }

    /** The user has gone on to another selection, or to another story or another state of it. */
    public void goneOn() {
        withdraw(remark);
        remark = null;
    }

    /** Takes a notice away that no longer holds, unless another one has taken its place. */
    public void withdraw(@Nullable Notice notice) {
        if (notice != null && notice.equals(current.get())) {
            close();
        }
    }

    public void close() {
        current.set(null);
    }

    /** Its time is over; who has not been told of it yet still will be. */
    public void ranOut() {
        runningOut = true;
        close();
        runningOut = false;
    }

    /** Whether the notice goes because its time is over, and not because it no longer holds; asked by who hears that it goes. */
    public boolean runningOut() {
        return runningOut;
    }

    /** Logs a failure once, here where it is finally caught, and says it in one sentence. */
    public void failed(String sentence, Throwable failure) {
        show(logged(sentence, failure));
    }

    /** As above, with something to do about it. */
    public void failed(String sentence, Throwable failure, String actionName, Runnable action) {
        show(logged(sentence, failure).with(actionName, action));
    }

    /** Logs a failure that nobody waits for; the screen stays as it is. */
    public void lost(Throwable failure) {
        LOG.warn("{} A failure that no view waits for", ErrorCode.of(failure), failure);
    }

    private static Notice logged(String sentence, Throwable failure) {
        String code = ErrorCode.of(failure);
        LOG.error("{} {}", code, sentence, failure);
        return new Notice(sentence, code, "", null, false);
    }
}
