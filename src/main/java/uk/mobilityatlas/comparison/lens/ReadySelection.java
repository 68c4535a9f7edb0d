package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * Places that are often asked for together.
 *
 * @param areas at most as many as can be compared
 * @param source who put the places together, and what is left out, in sentences
 */
public record ReadySelection(String title, List<AreaCode> areas, String source) {
    private static final Texts TEXTS = Texts.beside(ReadySelection.class);

    /** Named by the Social Mobility Commission's strategy of 2024: Cornwall, Durham, Lincolnshire, Barnsley. */
    private static final String[] LESS_FAVOURABLE = {"E06000052", "E06000047", "E10000019", "E08000038"};
    /** Named there too: Oxfordshire, Milton Keynes, Southampton, Slough, Warrington. */
    private static final String[] FAVOURABLE = {"E10000025", "E06000042", "E06000045", "E06000039", "E06000007"};

    public ReadySelection {
        areas = List.copyOf(areas);
    }

    /** The selections that name their places: those of the commission's strategy and of the Opportunity Areas. */
    public static List<ReadySelection> named(Areas areas, Collection<OpportunityArea> opportunity) {
        List<ReadySelection> all = new ArrayList<>();
        all.add(new ReadySelection(
                TEXTS.of("selection.EXAMPLE"), FirstSelection.EXAMPLE, TEXTS.of("selection.source.atlas")));
        all.add(named("LESS_FAVOURABLE", "commission", LESS_FAVOURABLE));
        all.add(named("FAVOURABLE", "commission", FAVOURABLE));
        if (!opportunity.isEmpty()) {
            all.add(opportunity(areas, opportunity));
        }
        return all;
    }

    private static ReadySelection named(String key, String source, String... codes) {
        return new ReadySelection(
                TEXTS.of("selection." + key),
                Stream.of(codes).map(AreaCode::new).toList(),
                TEXTS.of("selection.source." + source));
    }

    /** One council for each Opportunity Area; one of them is two districts, and twelve is the most. */
    private static ReadySelection opportunity(Areas areas, Collection<OpportunityArea> opportunity) {
        List<AreaCode> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (OpportunityArea one : opportunity) {
            if (names.contains(one.name())) {
                left.add(Names.of(areas.get(one.current())));
            } else {
                names.add(one.name());
                codes.add(one.current());
            }
        }
        String source = TEXTS.of("selection.source.opportunity");
        return new ReadySelection(
                TEXTS.of("selection.OPPORTUNITY"),
                codes,
                left.isEmpty() ? source : source + " " + TEXTS.of("selection.left", Names.list(left)));
    }

    /** The councils of each combined authority at a level; authorities of more than can be compared are left out. */
    public static List<ReadySelection> authorities(Areas areas, Geography level) {
        return areas.of(Geography.COMBINED_AUTHORITY).stream()
                .map(authority -> new ReadySelection(
                        authority.name(),
                        areas.members(authority.code(), level).stream()
                                .map(Area::code)
                                .limit(Selection.MOST_AREAS + 1L)
                                .toList(),
                        TEXTS.of("selection.source.authority", authority.name())))
                .filter(s -> !s.areas().isEmpty() && s.areas().size() <= Selection.MOST_AREAS)
                .toList();
    }

    /** The level at which the most of its places have figures of their own: counties have none among districts. */
    public Geography level(Areas register, Geography present) {
        boolean fits = areas.stream().allMatch(code -> register.get(code).isIn(present));
        if (fits) {
            return present;
        }
        Geography other = present == Geography.DISTRICT ? Geography.UPPER_TIER : Geography.DISTRICT;
        return areas.stream().allMatch(code -> register.get(code).isIn(other)) ? other : present;
    }

    /** Which of the places are not of a level, and so have no figure there, in a sentence; or empty. */
    public String note(Areas register, Geography level) {
        List<String> names = areas.stream()
                .map(register::get)
                .filter(a -> !a.isIn(level))
                .map(Names::of)
                .toList();
        return names.isEmpty()
                ? ""
                : Names.sentence(TEXTS.of(
                        names.size() == 1 ? "selection.other-level.one" : "selection.other-level",
                        Names.list(names),
                        Names.areas(level)));
    }
}
