package uk.mobilityatlas.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.PlaceMatch.Kind;

/** Finds areas by name, other name, code or a town in them: by the beginnings of words, and where nothing begins so, by likeness. */
final class AreaSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Words that say what kind of council one is, by which nobody looks for it. */
    private static final Pattern KIND = Pattern.compile(
            "\\b(county|city|borough|district|metropolitan|unitary|london|royal|and|of|the|council|authority|ua|mb|cc|bc|dc)\\b ?");

    /** Below this length a slip of the fingers cannot be told from another name. */
    private static final int LONG_ENOUGH = 4;

    /** An area that was found, by the best of its names. */
    record Hit(AreaCode area, String by, Kind kind, WordMatch match) {}

    /**
     * @param lean the text without words that many councils share
     * @param level of two that are found alike the one with the lower comes first
     */
    private record Entry(String text, String lean, String shown, AreaCode area, Kind kind, boolean current, int level) {
        Hit hit(WordMatch match) {
            return new Hit(area, shown, kind, match);
        }
    }

    private static final Comparator<Entry> BETTER_NAME = Comparator.comparing(Entry::kind)
            .thenComparing(e -> !e.current())
            .thenComparing(Entry::level)
            .thenComparing(Entry::text)
            .thenComparing(Entry::area);

    private final List<Entry> entries = new ArrayList<>();

    AreaSearch(Collection<Area> areas, List<Areas.Alias> aliases, List<Town> towns) {
        Map<AreaCode, Area> byCode = new LinkedHashMap<>();
        for (Area area : areas) {
            byCode.put(area.code(), area);
            add(area.name(), area, area.current() ? Kind.NAME : Kind.FORMER);
            add(area.code().value(), area, Kind.CODE);
        }
        aliases.forEach(alias -> add(alias.text(), byCode.get(alias.area()), kind(alias.kind())));
        towns.forEach(town -> add(town.name(), byCode.get(town.council()), Kind.TOWN));
        entries.sort(BETTER_NAME);
    }

    private void add(String text, @Nullable Area area, Kind kind) {
        if (area != null) {
            String plain = plain(text);
            String lean =
                    kind == Kind.OTHER_NAME ? KIND.matcher(plain).replaceAll("").strip() : plain;
            entries.add(new Entry(plain, lean, text, area.code(), kind, area.current(), level(area)));
        }
    }

    /** Councils that the upper tier is made of before other districts, and both before larger areas. */
    private static int level(Area area) {
        return area.isIn(Geography.UPPER_TIER)
                ? 0
                : area.geographies().stream()
                        .mapToInt(level -> 1 + level.ordinal())
                        .min()
                        .orElse(Geography.values().length);
    }

    private static Kind kind(String alias) {
        return switch (alias) {
            case "dfe-number", "old-code" -> Kind.CODE;
            case "former" -> Kind.FORMER;
            default -> Kind.OTHER_NAME;
        };
    }

    /** The areas that are called exactly so; a town is not one of their names. */
    List<AreaCode> exactly(String text) {
        String wanted = plain(text);
        return entries.stream()
                .filter(e -> e.text.equals(wanted) && e.kind != Kind.TOWN)
                .map(Entry::area)
                .distinct()
                .toList();
    }

    /** The areas that a text means, best first: those whose names have a word that begins so, else those that are spelt alike. */
    List<Hit> find(String text) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit> found = best(entries.stream()
                .map(e -> e.hit(match(wanted, e)))
                .filter(hit -> hit.match != WordMatch.NONE)
                .sorted(Comparator.comparing(Hit::match)));
        return found.isEmpty() ? alike(wanted) : found;
    }

    /** A code or number that is whole means one area, not those of codes that look like it. */
    private static WordMatch match(String wanted, Entry entry) {
        WordMatch match = WordMatch.of(wanted, entry.text);
        if (match != WordMatch.EXACT && match != WordMatch.BEGINNING) {
            match = WordMatch.of(wanted, entry.lean);
        }
        return entry.kind == Kind.CODE && match != WordMatch.EXACT ? WordMatch.NONE : match;
    }

    private List<Hit> alike(String wanted) {
        if (wanted.length() < LONG_ENOUGH) {
            return List.of();
        }
        if (wanted.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        List<Hit> inside = best(entries.stream()
                .filter(e -> e.kind != Kind.CODE && e.text.contains(wanted))
                .map(e -> e.hit(WordMatch.NONE)));
        if (!inside.isEmpty()) {
            return inside;
        }
        int most = Math.max(1, wanted.length() / 4);
        Map<Entry, Integer> slips = new LinkedHashMap<>();
        entries.stream()
                .filter(e -> e.kind != Kind.CODE && Math.abs(e.text.length() - wanted.length()) <= most)
                .forEach(e -> slips.put(e, edits(e.text, wanted)));
        return best(slips.entrySet().stream()
                .filter(slip -> slip.getValue() <= most)
                .sorted(Map.Entry.comparingByValue())
                .map(slip -> slip.getKey().hit(WordMatch.NONE)));
    }

    /** The first hit of each area. */
    private static List<Hit> best(Stream<Hit> hits) {
        Map<AreaCode, Hit> best = new LinkedHashMap<>();
        hits.forEachOrdered(hit -> best.putIfAbsent(hit.area, hit));
        return List.copyOf(best.values());
    }

    /** Levenshtein distance: the least number of letters put in, taken out or changed. */
    static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }

    /** Lower case, accents off, punctuation as spaces, an ampersand as "and". Letter by letter: this is done for every name at a start. */
    static String plain(String text) {
        String letters = withoutAccents(text.replace("&", " and "));
        StringBuilder plain = new StringBuilder(letters.length());
        boolean gap = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (!capital && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                gap = true;
                continue;
            }
            if (gap && plain.length() > 0) {
                plain.append(' ');
            }
            gap = false;
            plain.append(capital ? (char) (c + ('a' - 'A')) : c);
        }
        return plain.toString();
    }

    private static String withoutAccents(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
