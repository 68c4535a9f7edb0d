package uk.mobilityatlas.deck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Table;

/** Says what the signs in square brackets mean that stand in a slide's tables and words. */
final class Shorthand {
    private static final Texts TEXTS = Texts.beside(Shorthand.class);

    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        for (String sign : List.of("x", "c", "z", "u", "low", "e", "p", "r", "b")) {
            MEANINGS.put("[" + sign + "]", TEXTS.of("shorthand." + sign));
        }
    }

    private Shorthand() {}

    /** [e] estimated; [x] not available. Empty where no sign is used. */
    static String of(List<Table> tables, List<String> words) {
        String all = tables.stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(List::stream)
                        .map(Table.Cell::text)
                        .collect(Collectors.joining(" "))
                + " "
                + String.join(" ", words);
        return MEANINGS.entrySet().stream()
                .filter(meaning -> all.contains(meaning.getKey()))
                .map(meaning -> meaning.getKey() + " " + meaning.getValue())
                .collect(Collectors.joining("; "));
    }
}
