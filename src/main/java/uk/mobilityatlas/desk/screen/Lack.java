package uk.mobilityatlas.desk.screen;

import uk.mobilityatlas.comparison.wording.Texts;

/** Why a view has nothing to show: what it says in place of its picture, and what it offers to do about it. */
public enum Lack {
    /** Nothing is compared. */
    PLACES,
    /** No council has been chosen. */
    COUNCIL,
    /** No place has been chosen. */
    PLACE,
    /** The indicator is published for groups of nations alone. */
    FIGURES,
    /** The indicator is published in other nations than those of the compared places. */
    NATION,
    /** At the level shown there are no councils to add up. */
    COUNCILS,
    /** The indicator is not published for councils. */
    COUNCIL_FIGURES,
    /** Two indicators have no level in common. */
    COMMON_LEVEL;

    private static final Texts TEXTS = Texts.beside(Lack.class);

    /** @param about what its words name */
    String sentence(Object... about) {
        return TEXTS.of("lack." + this, about);
    }

    /** What its button says. */
    String remedy(Object... about) {
        return TEXTS.of("lack." + this + ".remedy", about);
    }
}
