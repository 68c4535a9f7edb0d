package uk.mobilityatlas.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All indicators and sources of the pack. */
public final class Catalogue {
    private static final double LIKE_ENOUGH = 0.3;

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    public Catalogue(Collection<Indicator> indicators, Collection<Source> sources) {
        for (Indicator indicator : indicators) {
            this.indicators.put(indicator.id(), indicator);
        }
        for (Source source : sources) {
            this.sources.put(source.id(), source);
        }
    }

    /** This catalogue with another's indicators and sources; of two that share an id the other's stands, in the same place. */
    public Catalogue with(Catalogue other) {
        Map<String, Indicator> all = new LinkedHashMap<>(indicators);
        all.putAll(other.indicators);
        Map<String, Source> known = new LinkedHashMap<>(sources);
        known.putAll(other.sources);
        return new Catalogue(
                all.values().stream()
                        .sorted(Comparator.comparing(Indicator::topic))
                        .toList(),
                known.values());
    }

    /** All indicators in the order of their topics, then of the pack. */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /** The indicator of an id, such as neet-16-17. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * The indicator of an id that is known to be there.
     *
     * @throws NoSuchElementException where it is not
     */
    public Indicator get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No such indicator: " + id));
    }

    /** The indicators that are proposed for something, in their order there, then in the catalogue's. */
    public List<Indicator> of(Role role) {
        return indicators.values().stream()
                .filter(i -> i.roles().containsKey(role))
                .sorted(Comparator.comparing(i -> i.roles().get(role)))
                .toList();
    }

    /** The NEET rate, on which the atlas opens; the first indicator in a catalogue that has none. */
    public Indicator neet() {
        return Stream.concat(of(Role.NEET).stream(), indicators.values().stream())
                .findFirst()
                .orElseThrow();
    }

    /** The source of an id, as {@link Indicator#sources} names it. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Collection<Source> sources() {
        return sources.values();
    }

    /** Indicators that answer a text with every word of it, best first: in the title, by a word that means the same, elsewhere. */
    public List<Indicator> search(String text) {
        return IndicatorSearch.find(indicators.values(), text);
    }

    /** The indicators whose ids are most like a text that is none, best first; empty when none is like it. */
    public List<Indicator> nearest(String text, int limit) {
        Set<String> wanted = pairs(text);
        Map<Indicator, Double> likeness = new LinkedHashMap<>();
        for (Indicator indicator : indicators.values()) {
            double like = Math.max(dice(wanted, pairs(indicator.id())), dice(wanted, pairs(indicator.title())));
            if (like >= LIKE_ENOUGH) {
                likeness.put(indicator, like);
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Indicator, Double>comparingByValue().reversed())
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Dice's coefficient: twice the pairs of letters in common over all pairs, 0 to 1. */
    private static double dice(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
