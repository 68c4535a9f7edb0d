package uk.mobilityatlas.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.comparison.wording.Texts;

/** The user's own sets of areas: kept under names, changed, taken away and brought back. The library holds them as places. */
public final class AreaSets {
    private static final Texts TEXTS = Texts.beside(AreaSets.class);

    private final ReadOnlyObjectWrapper<List<AreaSet>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final LibraryState library;
    private final Notices notices;

    AreaSets(LibraryState library, Notices notices) {
        this.library = library;
        this.notices = notices;
    }

    public ReadOnlyObjectProperty<List<AreaSet>> allProperty() {
        return all.getReadOnlyProperty();
    }

    public List<AreaSet> all() {
        return all.get();
    }

    /** Takes over the sets of a workspace that has been opened. */
    public void recall(List<AreaSet> kept) {
        publish(kept);
    }

    /** Keeps areas under a name; a set of that name gets them instead of its own. Without a name or an area nothing is kept. */
    public Optional<AreaSet> keep(String name, List<AreaCode> members) {
        if (name.isBlank() || members.isEmpty()) {
            notices.say(TEXTS.of(members.isEmpty() ? "sets.empty" : "sets.no-name"));
            return Optional.empty();
        }
        List<AreaSet> before = all.get();
        AreaSet set = AreaSet.named(before, name)
                .map(same -> same.with(members))
                .orElseGet(() -> AreaSet.fresh(name, members, before));
        List<AreaSet> now = without(set);
        now.add(set);
        publish(now);
        told(TEXTS.of("sets.kept", set.name(), members.size()), before);
        return Optional.of(set);
    }

    /** Gives a set another name; that of another set is refused. */
    public void rename(AreaSet set, String name) {
        if (name.isBlank()
                || AreaSet.named(all.get(), name)
                        .filter(other -> !other.code().equals(set.code()))
                        .isPresent()) {
            notices.say(TEXTS.of(name.isBlank() ? "sets.no-name" : "sets.taken", name.strip()));
            return;
        }
        publish(all.get().stream()
                .map(s -> s.code().equals(set.code()) ? s.called(name) : s)
                .toList());
    }

    /** Takes a set away; it can be brought back. */
    public void remove(AreaSet set) {
        List<AreaSet> before = all.get();
        publish(without(set));
        told(TEXTS.of("sets.gone", set.name()), before);
    }

    private void told(String text, List<AreaSet> before) {
        notices.show(Notice.of(text).with(TEXTS.of("top.undo"), () -> publish(before)));
    }

    private List<AreaSet> without(AreaSet set) {
        return new ArrayList<>(
                all.get().stream().filter(s -> !s.code().equals(set.code())).toList());
    }

    private void publish(List<AreaSet> now) {
        if (!now.equals(all.get())) {
            library.hold(now);
            all.set(List.copyOf(now));
        }
    }
}
