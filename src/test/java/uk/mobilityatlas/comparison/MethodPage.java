package uk.mobilityatlas.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.Estimate;

/** The pages of docs/method, and how they write figures of the pack. */
final class MethodPage {
    private MethodPage() {}

    static Figures figures(String indicator, String period) {
        return Figures.read(RealAtlas.catalogue().get(indicator), Period.parse(period), RealAtlas.observations());
    }

    static double value(Figures figures, AreaCode area) {
        return figures.figure(area).map(Observation::valueOrThrow).orElseThrow();
    }

    static Estimate estimate(Figures figures, AreaCode area) {
        return figures.estimate(area).orElseThrow();
    }

    /** A page as one line, so that it does not matter where its lines end. */
    static String page(String name) throws IOException {
        return Files.readString(Path.of("docs", "method", name + ".md")).replaceAll("\\s+", " ");
    }

    static String one(double value) {
        return Unit.number(value, 1);
    }

    static String two(double value) {
        return Unit.number(value, 2);
    }

    static String to(ConfidenceInterval interval) {
        return one(interval.lower()) + " to " + one(interval.upper());
    }
}
