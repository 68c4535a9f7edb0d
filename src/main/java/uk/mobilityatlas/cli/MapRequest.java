package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.stats.ClassMethod;

/**
 * The map that is asked for.
 *
 * @param level the level; null for the finest that the indicator exists for
 */
record MapRequest(String indicator, @Nullable Geography level, PeriodChoice period, ClassMethod classes, Path out) {

    /**
     * Reads words of the plain form {@code map --option value …} without the parser, whose start takes as long as drawing
     * the map. Empty for any other form and for any mistake: those are the parser's, which can explain them.
     */
    static Optional<MapRequest> quickly(String[] words) {
        if (words.length % 2 == 0 || !words[0].equals("map")) {
            return Optional.empty();
        }
        String indicator = null;
        Geography level = null;
        PeriodChoice period = PeriodChoice.LATEST;
        ClassMethod classes = ClassMethod.QUANTILE;
        Path out = null;
        Set<String> seen = new HashSet<>();
        try {
            for (int i = 1; i < words.length; i += 2) {
                String value = words[i + 1];
                if (!seen.add(words[i]) || value.startsWith("-")) {
                    return Optional.empty();
                }
                switch (words[i]) {
                    case "--indicator" -> indicator = value;
                    case "--level" -> level = new LevelOption().convert(value);
                    case "--period" -> period = new PeriodChoice.Word().convert(value);
                    case "--classes" -> classes = new ClassesOption().convert(value);
                    case "--out" -> out = new PictureOption().convert(value);
                    default -> {
                        return Optional.empty();
                    }
                }
            }
        } catch (TypeConversionException e) {
            return Optional.empty();
        }
        return indicator == null || out == null
                ? Optional.empty()
                : Optional.of(new MapRequest(indicator, level, period, classes, out));
    }
}
