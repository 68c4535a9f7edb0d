package uk.mobilityatlas.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All indicators and sources of the pack. */
public final class Catalogue {
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    public Catalogue(Collection<Indicator> indicators, Collection<Source> sources) {
        indicators.forEach(i -> this.indicators.put(i.id(), i));
        sources.forEach(s -> this.sources.put(s.id(), s));
    }

    /** All indicators in the order of their topics, then of the pack. */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** The indicator of an id that is known to be there. */
    public Indicator get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No such indicator: " + id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Collection<Source> sources() {
        return sources.values();
    }

    /** Indicators in whose title, id, definition or topic every word of a text occurs. */
    public List<Indicator> search(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return indicators.values().stream()
                .filter(i -> {
                    String all = (i.title() + " " + i.id() + " " + i.definition() + " "
                                    + i.topic().title())
                            .toLowerCase(Locale.ROOT);
                    for (String word : words) {
                        if (!all.contains(word)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }
}
