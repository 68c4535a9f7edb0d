package uk.mobilityatlas.desk.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.WordMatch;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;

/** What the finder shows for what is typed: places, indicators, topics, views and commands, best first; no controls. */
public final class FinderModel {
    private static final Texts TEXTS = Texts.beside(FinderModel.class);

    private final Desk desk;
    private final Supplier<List<FinderEntry>> entries;
    private final Consumer<Area> profile;
    private final ReadOnlyObjectWrapper<List<FinderGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private FinderRequest request = new FinderRequest("", null, null, false, false, "");
    private String text = "";
    private @Nullable Topic topic;
    private @Nullable FinderKind widened;

    /**
     * @param entries the views and commands that there are now
     * @param profile opens the profile of a place
     */
    public FinderModel(Desk desk, Supplier<List<FinderEntry>> entries, Consumer<Area> profile) {
        this.desk = desk;
        this.entries = entries;
        this.profile = profile;
    }

    /** Begins to look for something, with nothing typed yet. */
    public void begin(FinderRequest asked) {
        request = asked;
        text = "";
        topic = null;
        widened = null;
        look();
    }

    /** Looks for what has been typed so far. */
    public void type(String typed) {
        text = typed.strip();
        widened = null;
        look();
    }

    /** The topic in which alone is looked, if one has been chosen. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** Looks in all topics again. */
    public void leaveTopic() {
        topic = null;
        look();
    }

    private void narrow(Topic to) {
        topic = to;
        text = "";
        look();
    }

    private void look() {
        List<Answered> answered = text.isEmpty() ? offered() : answering();
        List<FinderGroup> laid = FinderRows.laid(
                answered.stream().filter(a -> !a.found().isEmpty()).toList(), widened, text.isEmpty());
        groups.set(laid);
        chosen.set(first(rows()));
    }

    /**
     * The row that Enter takes unless another is chosen. It never takes a place away: where that is what was typed, none is chosen, and
     * before anything is typed it is the first that does something new.
     */
    private int first(List<Found> rows) {
        int first = 0;
        while (text.isEmpty() && first < rows.size() && rows.get(first).takesAway()) {
            first++;
        }
        return first < rows.size() && !rows.get(first).takesAway() ? first : -1;
    }

    /** What is at hand before anything is typed. */
    private List<Answered> offered() {
        List<Answered> offered = new ArrayList<>();
        FoundIndicators indicators = indicators();
        if (topic != null && indicators != null) {
            return List.of(indicators.in(topic));
        }
        FoundPlaces places = places();
        if (places != null) {
            offered.add(places(places, FinderKind.HOME, desk.home().area().filter(a -> !listed(a)).stream()));
        }
        if (indicators != null) {
            List<String> starred = desk.shelf().favouritesProperty().get();
            offered.add(indicators.of(starred, FinderKind.FAVOURITES));
            offered.add(indicators.of(
                    desk.shelf().recentProperty().get().stream()
                            .filter(id -> !starred.contains(id))
                            .toList(),
                    FinderKind.RECENT));
            offered.add(Answered.of(
                    FinderKind.TOPICS,
                    topics(indicators).map(t -> found(t, indicators)).toList()));
        }
        if (places != null) {
            offered.add(places(places, FinderKind.COMPARED, compared()));
        }
        return offered;
    }

    /** Whether a place stands among the compared ones below. */
    private boolean listed(Area area) {
        return request.several() && desk.state().get().areas().contains(area.code());
    }

    /** Those that are compared now, where places are wanted one after the other. */
    private Stream<Area> compared() {
        return request.several()
                ? desk.state().get().areas().stream().flatMap(code -> desk.areas().find(code).stream())
                : Stream.empty();
    }

    private static Answered places(FoundPlaces finder, FinderKind kind, Stream<Area> some) {
        return Answered.of(kind, some.map(finder::found).toList());
    }

    /** The groups that answer, the one whose best answer is the best first; what is only spelt alike where nothing else is found. */
    private List<Answered> answering() {
        List<Answered> answering = new ArrayList<>();
        FoundPlaces places = places();
        FoundIndicators indicators = indicators();
        if (places != null && topic == null) {
            answering.add(places.of(text));
        }
        if (indicators != null) {
            answering.add(indicators.of(text, topic));
        }
        if (indicators != null && topic == null) {
            answering.add(matching(
                    FinderKind.TOPICS,
                    topics(indicators).map(t -> new Match(FoundIndicators.match(text, t), found(t, indicators)))));
        }
        if (request.rest() && topic == null) {
            List<FinderEntry> all = entries.get();
            for (FinderKind kind : List.of(FinderKind.VIEWS, FinderKind.COMMANDS)) {
                answering.add(matching(
                        kind, all.stream().filter(e -> e.kind() == kind).map(this::match)));
            }
        }
        List<Answered> sure = answering.stream()
                .filter(a -> !a.found().isEmpty())
                .filter(a -> a.kind() != FinderKind.PLACES || a.best() != WordMatch.NONE)
                .sorted(Comparator.comparing(Answered::tier).thenComparing(Answered::kind))
                .toList();
        return sure.isEmpty() ? answering : sure;
    }

    private record Match(WordMatch match, Found found) {}

    private Match match(FinderEntry entry) {
        WordMatch match = WordMatch.of(Areas.plainName(text), Areas.plainName(entry.title()));
        return new Match(
                match,
                new Found(
                        entry.kind(),
                        entry.title(),
                        entry.note(),
                        entry.here() ? TEXTS.of("here") : entry.does(),
                        entry.here() ? TEXTS.of("here") : entry.does(),
                        entry.here(),
                        null,
                        null,
                        false,
                        entry.run()));
    }

    private static Answered matching(FinderKind kind, Stream<Match> some) {
        List<Match> matches = some.filter(m -> m.match != WordMatch.NONE)
                .sorted(Comparator.comparing(Match::match))
                .toList();
        return new Answered(
                kind,
                matches.isEmpty() ? WordMatch.NONE : matches.get(0).match,
                matches.stream().map(Match::found).toList());
    }

    private static Stream<Topic> topics(FoundIndicators indicators) {
        return Stream.of(Topic.values()).filter(topic -> indicators.count(topic) > 0);
    }

    private Found found(Topic of, FoundIndicators indicators) {
        return new Found(
                FinderKind.TOPICS,
                of.title(),
                "",
                TEXTS.of("topic.does", indicators.count(of)),
                TEXTS.of("topic.does", indicators.count(of)),
                false,
                null,
                null,
                true,
                () -> narrow(of));
    }

    private @Nullable FoundPlaces places() {
        return request.places() == null ? null : new FoundPlaces(desk, request.places(), request.several());
    }

    private @Nullable FoundIndicators indicators() {
        return request.indicators() == null ? null : new FoundIndicators(desk, request.indicators());
    }

    private List<Found> rows() {
        return groups.get().stream().flatMap(group -> group.shown().stream()).toList();
    }

    /** What Enter would take now. */
    public Optional<Found> found() {
        List<Found> rows = rows();
        int at = chosen.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /** Goes so many rows on, or back; no further than the ends. */
    public void move(int step) {
        int last = rows().size() - 1;
        if (last >= 0) {
            chosen.set(Math.max(0, Math.min(last, chosen.get() + step)));
        }
    }

    /** Chooses a row. */
    public void choose(Found row) {
        chosen.set(rows().indexOf(row));
    }

    /** Goes to the next group, or the one before, and shows more of it. */
    public void turn(int step) {
        List<FinderKind> kinds = groups.get().stream().map(FinderGroup::kind).toList();
        if (kinds.isEmpty()) {
            return;
        }
        int now = found().map(Found::kind).map(kinds::indexOf).orElse(step > 0 ? -1 : 0);
        FinderKind next = kinds.get(Math.floorMod(now + step, kinds.size()));
        widened = next;
        look();
        groups.get().stream()
                .filter(group -> group.kind() == next)
                .findFirst()
                .ifPresent(group -> choose(group.shown().get(0)));
    }

    /** Does what the chosen row says where one looks on after it; of others gives what is to be done once the finder is closed. */
    public Optional<Runnable> enter() {
        Optional<Found> row = found();
        Found staying = row.filter(Found::stays).orElse(null);
        if (staying == null) {
            return row.map(Found::run);
        }
        staying.run().run();
        if (staying.kind() != FinderKind.TOPICS) {
            text = "";
            look();
        }
        return Optional.empty();
    }

    /** What opens the profile of the chosen place, or of the first where none is chosen; empty where that is no place. */
    public Optional<Runnable> profileOfChosen() {
        return found().or(() -> rows().stream().findFirst()).map(Found::area).map(area -> () -> profile.accept(area));
    }

    /** Marks the chosen indicator with a star, or takes it away. */
    public void star() {
        found().map(Found::indicator).ifPresent(this::star);
    }

    /** The same of any row's. */
    public void star(Indicator indicator) {
        int at = chosen.get();
        desk.shelf().star(indicator.id());
        look();
        chosen.set(Math.min(at, rows().size() - 1));
    }

    public boolean starred(Indicator indicator) {
        return desk.shelf().starred(indicator.id());
    }

    /** Whether a place is the user's own council. */
    public boolean isHome(Area area) {
        return desk.home().is(area.code());
    }

    /** What is looked for, in words. */
    public String prompt() {
        return request.prompt();
    }

    /** What is said where nothing is found: only what is so. */
    public String nothing() {
        if (text.isEmpty()) {
            return TEXTS.of("type");
        }
        return TEXTS.of(
                request.places() == null ? "nothing.indicator" : request.rest() ? "nothing" : "nothing.place", text);
    }

    public ReadOnlyObjectProperty<List<FinderGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Which row is chosen, counted over all groups from 0; below 0 where nothing is found. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
