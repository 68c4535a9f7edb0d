package uk.mobilityatlas.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds areas by name, other name or code: exact first, then by beginning, by word, by part, and last by likeness. */
final class AreaSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private record Entry(String text, AreaCode area, boolean current) {}

    private final List<Entry> entries = new ArrayList<>();

    AreaSearch(Collection<Area> areas, List<Areas.Alias> aliases) {
        for (Area area : areas) {
            entries.add(new Entry(plain(area.name()), area.code(), area.current()));
            entries.add(new Entry(plain(area.code().value()), area.code(), area.current()));
        }
        aliases.forEach(alias -> entries.add(new Entry(plain(alias.text()), alias.area(), true)));
    }

    List<AreaCode> exactly(String text) {
        String wanted = plain(text);
        return entries.stream()
                .filter(e -> e.text.equals(wanted))
                .map(Entry::area)
                .distinct()
                .toList();
    }

    List<AreaCode> find(String text, int limit) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (wanted.chars().anyMatch(Character::isDigit) && !exactly(wanted).isEmpty()) {
            // A code or number that is whole means one area, not those of codes that look like it.
            return exactly(wanted).stream().limit(limit).toList();
        }
        Map<AreaCode, Integer> best = new LinkedHashMap<>();
        for (Entry entry : entries) {
            int distance = distance(entry.text, wanted);
            if (distance < 100) {
                best.merge(entry.area, distance * 2 + (entry.current ? 0 : 1), Math::min);
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<AreaCode, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int distance(String text, String wanted) {
        if (text.equals(wanted)) {
            return 0;
        }
        if (text.startsWith(wanted)) {
            return 1;
        }
        if (text.contains(" " + wanted)) {
            return 2;
        }
        if (text.contains(wanted)) {
            return 3;
        }
        int edits = edits(text, wanted);
        return edits <= Math.max(1, wanted.length() / 4) ? 10 + edits : 100;
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
