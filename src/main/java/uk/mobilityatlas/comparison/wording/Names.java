package uk.mobilityatlas.comparison.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;

/** Names of places as an English sentence has them. */
public final class Names {
    private static final Texts TEXTS = Texts.beside(Names.class);

    /** Council names that a sentence gives an article. */
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "(Isles?|Vale|City|Forest) of .*|.* (Islands|Borders)|Derbyshire Dales|East Riding of Yorkshire|Malvern Hills"
                    + "|Staffordshire Moorlands");

    private static final Set<String> REGIONS_WITH_ARTICLE = Set.of("North", "South", "East", "West");
    private static final Pattern INVERTED = Pattern.compile("(.+), (City|County) of");

    private Names() {}

    /** The name within a sentence: England, the North West, the Isle of Wight, Bristol, the Lancashire combined authority. */
    public static String of(Area area) {
        String name = INVERTED.matcher(area.name()).replaceFirst("$1");
        if (area.isIn(Geography.COMBINED_AUTHORITY)) {
            return TEXTS.of("name.combined-authority", name);
        }
        if (area.isIn(Geography.WIDER)) {
            return name.equals("United Kingdom") ? TEXTS.of("name.uk") : name;
        }
        boolean article = area.isIn(Geography.REGION)
                ? REGIONS_WITH_ARTICLE.contains(name.split(" ")[0])
                : WITH_ARTICLE.matcher(name).matches();
        return article ? TEXTS.of("name.the", name) : name;
    }

    /** What the areas of a level are called: districts, upper-tier councils. */
    public static String areas(Geography level) {
        return TEXTS.of("level." + level.id());
    }

    /** England’s, St Helens’, the UK’s. */
    public static String possessive(String name) {
        return name + (name.endsWith("s") || name.endsWith("S") ? "’" : "’s");
    }

    /** A; A and B; A, B and C. */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        if (last <= 0) {
            return String.join("", names);
        }
        return TEXTS.of("list.last", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** A’s; A’s and B’s. */
    public static String possessives(List<String> names) {
        return list(names.stream().map(Names::possessive).toList());
    }

    /** A text that begins with a capital letter. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** One, two, … twelve in words, larger numbers in figures. */
    public static String number(int count) {
        String key = "number." + count;
        return TEXTS.has(key) ? TEXTS.of(key) : Integer.toString(count);
    }
}
