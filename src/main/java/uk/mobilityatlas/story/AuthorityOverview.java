package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Topic;

/** A combined authority and each of its councils on a slide of its own. */
final class AuthorityOverview {
    private static final Texts TEXTS = Texts.beside(AuthorityOverview.class);

    private final Areas areas;
    private final Catalogue catalogue;

    AuthorityOverview(Areas areas, Catalogue catalogue) {
        this.areas = areas;
        this.catalogue = catalogue;
    }

    /** The overview of a combined authority, or of the one that a council belongs to. */
    Story of(Area chosen) {
        Area authority = chosen.isIn(Geography.COMBINED_AUTHORITY)
                ? chosen
                : chosen.combinedAuthorityCode()
                        .flatMap(areas::find)
                        .orElseThrow(() -> new NoSuchStory(TEXTS.of("ready.no-authority", chosen.name())));
        List<Area> councils = areas.members(authority.code(), Geography.UPPER_TIER);
        if (councils.isEmpty()) {
            throw new NoSuchStory(TEXTS.of("ready.no-councils", authority.name()));
        }
        List<Slide> slides = new ArrayList<>();
        slides.add(Slides.title());
        StoryIndicators own = new StoryIndicators(catalogue, List.of(authority));
        own.neet().ifPresent(neet -> {
            slides.add(Slides.number(within(neet, authority), PictureKind.TRENDS)
                    .withNotes(TEXTS.of("ready.notes.authority")));
            slides.add(Slides.pictures(ofCouncils(neet, councils, authority), PictureKind.ROLL_UP)
                    .withNotes(TEXTS.of("ready.notes.shares")));
            slides.add(Slides.pictures(ofCouncils(neet, councils, authority), PictureKind.GAP_SHARES)
                    .withNotes(TEXTS.of("ready.notes.all-shares")));
        });
        List<StoryIndicators> parts = Slides.parts(councils).stream()
                .map(part -> new StoryIndicators(catalogue, part))
                .toList();
        parts.forEach(part -> part.neet()
                .ifPresent(neet ->
                        slides.add(Slides.pictures(within(neet, authority), PictureKind.MAP, PictureKind.INTERVALS)
                                .withNotes(TEXTS.of("ready.notes.neet")))));
        new StoryIndicators(catalogue, councils)
                .neet()
                .filter(neet -> neet.areas().size() > 1)
                .ifPresent(neet -> slides.add(Slides.pictures(within(neet, authority), PictureKind.PAIRS)
                        .withNotes(TEXTS.of("ready.notes.pairs"))));
        if (councils.size() <= Slides.MOST_TABLED) {
            new StoryIndicators(catalogue, councils)
                    .neet()
                    .ifPresent(neet -> slides.add(Slides.table(PictureKind.INTERVALS, within(neet, authority))));
        }
        parts.forEach(part -> part.of(Topic.WORK, 1)
                .forEach(q ->
                        slides.add(Slides.pictures(within(q, authority), PictureKind.MAP, PictureKind.INTERVALS))));
        slides.add(Slides.section(TEXTS.of("ready.cauth.section")));
        for (Area council : councils) {
            new StoryIndicators(catalogue, List.of(council))
                    .of(Topic.YOUNG_PEOPLE, 1)
                    .forEach(q -> slides.add(
                            Slides.number(q, PictureKind.TRENDS).withNotes(TEXTS.of("ready.notes.council"))));
        }
        slides.add(Slides.sources());
        return Slides.story(TEXTS.of("ready.cauth.name", Names.sentence(Names.of(authority))), slides);
    }

    /** The overview that takes a story's place where its area gives way to one of another authority; empty where none does. */
    Optional<Story> instead(Story story, AreaSwap swap) {
        Set<AreaCode> authorities = story.slides().stream()
                .flatMap(slide -> slide.queries().stream())
                .flatMap(query -> Optional.ofNullable(query.filter().combinedAuthority()).stream())
                .collect(Collectors.toSet());
        Area to = swap.to();
        @Nullable AreaCode other = to.isIn(Geography.COMBINED_AUTHORITY) ? to.code() : to.combinedAuthority();
        @Nullable AreaCode own = swap.from().combinedAuthority();
        if (other == null || own == null || own.equals(other) || !authorities.equals(Set.of(own))) {
            return Optional.empty();
        }
        Story fresh = of(to);
        return Optional.of(new Story(story.id(), fresh.name(), fresh.slides(), story.minutes(), null));
    }

    /** The query of the authority's councils, by which its roll-up is made. */
    private static Selection ofCouncils(Selection query, List<Area> councils, Area authority) {
        return within(
                query.withGeography(Geography.UPPER_TIER)
                        .withAreas(councils.stream()
                                .limit(Selection.MOST_AREAS)
                                .map(Area::code)
                                .toList()),
                authority);
    }

    private static Selection within(Selection query, Area authority) {
        AreaCode code = authority.code();
        return query.withFilter(new Selection.Filter(Set.of(), null, code));
    }
}
