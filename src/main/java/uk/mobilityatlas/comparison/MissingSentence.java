package uk.mobilityatlas.comparison;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

/** Why something is not there, in a sentence. */
public final class MissingSentence {
    private static final Texts TEXTS = Texts.beside(MissingSentence.class);

    private MissingSentence() {}

    /** Why an area has no figure; empty when it has one. */
    public static String figure(Area area, @Nullable Observation observation, Figures figures) {
        if (observation != null && observation.hasValue()) {
            return "";
        }
        Indicator indicator = figures.indicator();
        if (observation == null && !NationalCoverage.covers(indicator, area)) {
            return otherNations(indicator);
        }
        String name = Names.sentence(Names.of(area));
        return TEXTS.of("missing.sentence", name, why(area, observation, figures));
    }

    /** The NEET rate is published for councils of England only. */
    public static String otherNations(Indicator indicator) {
        Phrase phrase = Phrase.of(indicator);
        return Names.sentence(TEXTS.of("missing.nation", phrase.withArticle(), phrase.is(1), indicator.coverage()));
    }

    private static String why(Area area, @Nullable Observation observation, Figures figures) {
        Indicator indicator = figures.indicator();
        if (observation != null) {
            return observation.note().isBlank()
                    ? TEXTS.of("missing." + observation.status())
                    : decapitalised(observation.note());
        }
        boolean published = area.geographies().stream().anyMatch(indicator.geographies()::contains);
        if (!published && isWhole(area) && LevelRule.ofCouncils(indicator)) {
            return TEXTS.of("missing.sum");
        }
        if (!published) {
            Geography own =
                    area.geographies().stream().min(Geography::compareTo).orElse(Geography.DISTRICT);
            return TEXTS.of("missing.level", Names.areas(own));
        }
        return TEXTS.of("missing.row", Dates.of(figures.period()));
    }

    /** Whether an area is made of councils. */
    private static boolean isWhole(Area area) {
        return area.geographies().stream().noneMatch(LevelRule.COUNCILS::contains);
    }

    /** The sentence's full stop and capital go: it follows a colon. */
    private static String decapitalised(String note) {
        String text = note.strip();
        String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        boolean acronym = open.length() > 1 && Character.isUpperCase(open.charAt(1));
        return acronym ? open : Character.toLowerCase(open.charAt(0)) + open.substring(1);
    }

    /** Why a status stands where a figure would. */
    public static String of(Status status) {
        return status == Status.AVAILABLE ? "" : Names.sentence(TEXTS.of("missing." + status)) + ".";
    }
}
