package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.LibraryContents;

/**
 * What can be asked now. Its contents are swapped whole, and with them goes all that was kept of the former: whoever holds
 * the answers of the former contents still gets whole answers from them.
 */
public final class Library {
    private final List<Consumer<Answers>> followers = new CopyOnWriteArrayList<>();
    private volatile Answers answers;

    /** @param answers those of the first contents, of which something may have been read already */
    public Library(Answers answers) {
        this.answers = answers;
    }

    /** Answers from the contents that are there now; work that asks more than once takes them once. */
    public Answers answers() {
        return answers;
    }

    /** Puts other contents in the place of those that are there, and tells whoever follows. */
    public synchronized void swap(LibraryContents contents) {
        Answers next = new Answers(contents);
        answers = next;
        followers.forEach(follower -> follower.accept(next));
    }

    /** Hears of each later swap, on the thread that swaps. */
    public void follow(Consumer<Answers> follower) {
        followers.add(follower);
    }

    /** What is made of the contents when it is first asked for, and made anew when they have been swapped. */
    public <T> Supplier<T> made(Function<Answers, T> make) {
        return new Supplier<>() {
            private @Nullable Answers of;
            private @Nullable T made;

            @Override
            public synchronized T get() {
                Answers now = answers;
                T before = made;
                if (before != null && of == now) {
                    return before;
                }
                T fresh = make.apply(now);
                of = now;
                made = fresh;
                return fresh;
            }
        };
    }
}
