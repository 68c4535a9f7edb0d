package uk.mobilityatlas.graphic;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;

/** Titles as the narrow head of a column has them: few words, long ones parted where they may be. */
public final class ShortTitle {
    /** Where a word may be parted. */
    private static final String SOFT = "\u00AD";

    private static final List<String> PARTED = List.of(
            "quali-fica-tions",
            "employ-ment",
            "Employ-ment",
            "Unem-ployed",
            "Unem-ploy-ment",
            "Attain-ment",
            "satis-faction",
            "expec-tancy",
            "broad-band",
            "edu-cation",
            "Edu-cation",
            "train-ing",
            "Persis-tent",
            "Apprentice-ship",
            "apprentice-ship",
            "inac-tivity",
            "Inac-tive",
            "Produc-tivity",
            "depri-vation",
            "Depri-vation",
            "develop-ment",
            "Mathe-matics",
            "Communi-cation",
            "oppor-tunities",
            "occu-pations",
            "profes-sional",
            "Univer-sal",
            "House-holds",
            "house-hold",
            "Dispos-able",
            "suspen-sions",
            "Suspen-sions",
            "exclu-sions",
            "achieve-ments",
            "Business-es",
            "manage-rial",
            "unem-ployed");

    private ShortTitle() {}

    /** A topic's name in as many words as a width holds. */
    public static String of(Topic topic, Font font, double width) {
        List<String> shorter =
                switch (topic) {
                    case YOUNG_PEOPLE -> List.of("Young people", "Young");
                    case SCHOOL -> List.of("School");
                    case SKILLS -> List.of("Skills");
                    case WORK -> List.of("Work");
                    case LIVING_STANDARDS -> List.of("Pay");
                    case INNOVATION -> List.of("Innovation", "Growth");
                    case HOUSING -> List.of("Housing");
                    case TRANSPORT -> List.of("Transport");
                    case HEALTH -> List.of("Health");
                    case CLASS -> List.of("Class");
                };
        String last = shorter.get(shorter.size() - 1);
        return Stream.concat(Stream.of(topic.title()), shorter.stream())
                .filter(name -> Lettering.width(name, font) <= width)
                .findFirst()
                .orElseGet(() -> Lettering.fit(last, font, width));
    }

    /** An indicator's title in lines of a width. */
    public static List<String> lines(Indicator indicator, Font font, double width) {
        String shorter = indicator.naming().shortTitle();
        String title = shorter.isEmpty() ? withoutAsides(indicator) : shorter;
        for (String word : PARTED) {
            title = title.replace(word.replace("-", ""), word.replace("-", SOFT));
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ")) {
            String plain = word.replace(SOFT, "");
            String space = line.length() == 0 ? "" : " ";
            if (Lettering.width(line + space + plain, font) <= width) {
                line.append(space).append(plain);
                continue;
            }
            if (line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(part(word, font, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** The title without what a head of a column can do without: which England, whose index, which year's Census. */
    private static String withoutAsides(Indicator indicator) {
        return FigureText.title(indicator)
                .replaceAll(", age (\\d)", " $1")
                .replace(" (England)", "")
                .replace(" (Social Mobility Commission)", "")
                .replace(" (Census 2021)", "");
    }

    /** Puts all of a word but its end on lines of their own, where one line is too short; gives the end. */
    private static String part(String word, Font font, double width, List<String> lines) {
        String rest = word;
        while (Lettering.width(rest.replace(SOFT, ""), font) > width) {
            int cut = cut(rest, font, width);
            if (cut < 0) {
                break;
            }
            String head = rest.substring(0, cut).replace(SOFT, "");
            lines.add(head.endsWith("-") ? head : head + "-");
            rest = rest.substring(cut);
        }
        return rest.replace(SOFT, "");
    }

    /** The last place where a word may be parted so that its beginning fits; -1 for none. */
    private static int cut(String word, Font font, double width) {
        for (int at = word.length() - 2; at > 1; at--) {
            boolean may = word.charAt(at - 1) == '-' || word.startsWith(SOFT, at - 1);
            if (may && Lettering.width(word.substring(0, at).replace(SOFT, "") + "-", font) <= width) {
                return at;
            }
        }
        return -1;
    }
}
