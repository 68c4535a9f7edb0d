package uk.mobilityatlas.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.mobilityatlas.area.Ids;
import uk.mobilityatlas.indicator.Topic;

/** The word after --topic. */
final class TopicOption implements ITypeConverter<Topic> {
    static final String ALL =
            "young-people, school, skills, work, living-standards, innovation, housing, transport, health, class";

    @Override
    public Topic convert(String word) {
        return Ids.among(Topic.values(), Topic::id, word)
                .or(() -> Arrays.stream(Topic.values())
                        .filter(t -> t.title().equalsIgnoreCase(word.strip()))
                        .findFirst())
                .orElseThrow(() -> new TypeConversionException("“" + word + "” is none of " + ALL + "."));
    }
}
