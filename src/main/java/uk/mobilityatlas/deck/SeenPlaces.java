package uk.mobilityatlas.deck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmarks;
import uk.mobilityatlas.comparison.NeighbourVariables;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.OwnNeighbours;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GridReading;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.lens.GroupGap;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.lens.WithinPlace;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.SlideProposal;

/** Answers the pictures that look into single places, or beside them. */
final class SeenPlaces {
    private static final int NEAREST = 10;

    private final Answers answers;
    private final Areas areas;
    private final Neighbours neighbours;
    private final Benchmarks benchmarks;

    SeenPlaces(Answers answers, Neighbours neighbours) {
        this.answers = answers;
        this.areas = answers.areas();
        this.neighbours = neighbours;
        this.benchmarks = new Benchmarks(areas, neighbours);
    }

    /** The lens's indicators in the catalogue's order, which keeps topics together. */
    Optional<Seen> rug(Selection query, PictureOptions lens) {
        List<Indicator> indicators = answers.catalogue().indicators().stream()
                .filter(i -> lens.indicators().contains(i.id()))
                .sorted(Comparator.comparing(Indicator::topic))
                .toList();
        GridReading reading = GridReading.read(
                areas, answers.observations(), answers.neighbours(), query, GridRows.of(lens.places()), indicators);
        return reading.headline()
                .filter(full -> !reading.indicators().isEmpty())
                .map(full -> {
                    String first = SeenOtherwise.until(full, ";");
                    String headline = ShortHeadline.fitting(
                            List.of(full, first, counted(reading), Texts.of("seen.rug", reading.benchmark())));
                    return new Seen(
                            RugPicture.of(reading, lens.byFifths(), Palette.LIGHT, headline),
                            new SlideProposal(
                                    headline,
                                    Texts.of(
                                            lens.byFifths() ? "seen.rug.subtitle.fifths" : "seen.rug.subtitle",
                                            reading.benchmark()),
                                    SeenOtherwise.behind(full, first),
                                    full + "."),
                            reading.indicators(),
                            "");
                });
    }

    /** The first place's verdicts in as few words as can be. */
    private static String counted(GridReading reading) {
        return reading.first()
                .flatMap(area -> reading.grid().of(area.code()))
                .map(own -> Texts.of(
                        "seen.rug.first",
                        own.area().name(),
                        own.benchmark(),
                        own.count(Outcome.WORSE),
                        own.rows().stream()
                                .filter(r -> r.areas().get(0).verdict().tested())
                                .count()))
                .orElse("");
    }

    Optional<Seen> neighbours(Selection query, PictureOptions lens) {
        Optional<Area> found = first(query).filter(a -> a.isIn(Geography.DISTRICT) || a.isIn(Geography.UPPER_TIER));
        Optional<Indicator> outcome = answers.catalogue().find(query.indicator());
        if (found.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        Area place = found.get();
        Geography level = place.isIn(Geography.UPPER_TIER) && query.geography() != Geography.DISTRICT
                        || !place.isIn(Geography.DISTRICT)
                ? Geography.UPPER_TIER
                : Geography.DISTRICT;
        OwnNeighbours own = NeighbourVariables.find(
                lens.indicators(),
                query.indicator(),
                answers.catalogue(),
                answers.observations(),
                areas.of(level),
                level);
        List<OwnNeighbours.Neighbour> near = own.of(place.code(), NEAREST);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String nearest = Names.of(near.get(0).area());
        String headline = ShortHeadline.fitting(List.of(
                Names.sentence(Texts.of(
                        "seen.nearest",
                        nearest,
                        Names.of(place),
                        own.variables().size())),
                Names.sentence(Texts.of("seen.nearest.bare", nearest, Names.of(place))),
                Texts.of("seen.nearest.none")));
        return Optional.of(new Seen(
                NeighbourPicture.of(outcome.get(), own, near, query.areas(), Palette.LIGHT, headline),
                new SlideProposal(
                        headline,
                        Texts.of("seen.nearest.subtitle", own.variables().size()),
                        Texts.of("seen.nearest.verdict"),
                        Texts.of("seen.nearest.verdict")),
                own.variables(),
                ""));
    }

    /** The combined authority or region of the filter, or the first area's authority. */
    Optional<Seen> rollUp(Answers.Answer answer) {
        Selection query = answer.selection();
        AreaCode asked = query.filter().combinedAuthority() == null
                ? query.filter().region()
                : query.filter().combinedAuthority();
        return Optional.ofNullable(asked)
                .flatMap(areas::find)
                .or(() -> GridRows.authority(query, areas))
                .flatMap(whole -> RollUpReading.of(
                        whole, areas, answer.figures(), answer.comparison().geography(), query.benchmark(), benchmarks))
                .map(reading -> {
                    RollUp rollUp = reading.rollUp();
                    String full = reading.words().headline();
                    String name = rollUp.whole().name();
                    String headline = ShortHeadline.fitting(List.of(
                            full,
                            full.replace(Names.sentence(Names.of(rollUp.whole())), name)
                                    .replace(Names.of(rollUp.whole()), name),
                            Texts.of("seen.roll-up", name),
                            Texts.of("seen.rolled")));
                    String gap = shortly(reading.words().gap());
                    return new Seen(
                            RollUpPicture.of(
                                    rollUp,
                                    answer.figures(),
                                    reading.benchmark(),
                                    query.areas(),
                                    Palette.LIGHT,
                                    headline),
                            new SlideProposal(
                                    headline,
                                    "",
                                    gap.isEmpty() ? reading.words().rate() : gap,
                                    (full + ". " + gap).strip()),
                            List.of(answer.comparison().indicator()),
                            Dates.of(answer.comparison().period()));
                });
    }

    /** The gap and its caution; which council makes most of it the bars show. */
    private static String shortly(String gap) {
        String[] sentences = gap.split("(?<=\\.) ");
        return sentences.length < 3 ? gap : sentences[0] + " " + sentences[sentences.length - 1];
    }

    Optional<Seen> gaps(Selection query) {
        return first(query).flatMap(place -> {
            List<GroupGap> gaps =
                    GroupGap.of(answers.observations().of(place.code()), WithinPlace.all(answers.catalogue()));
            if (gaps.isEmpty()) {
                return Optional.empty();
            }
            String full = GroupGap.headline(place, gaps);
            long tested = gaps.stream().filter(g -> g.difference() != null).count();
            long claimed = gaps.stream().filter(GroupGap::claimed).count();
            String bare = Texts.of(tested == 0 ? "seen.gaps.untested" : "seen.gaps", claimed, tested);
            String named = Names.sentence(Names.of(place)) + ": " + bare;
            String headline = ShortHeadline.fitting(List.of(full, named, Names.sentence(bare)));
            return Optional.of(new Seen(
                    GapsPicture.of(place, gaps, Palette.LIGHT, headline),
                    new SlideProposal(
                            headline, Texts.of("seen.gaps.subtitle", Names.of(place)), untested(gaps), full + "."),
                    GapsPicture.indicators(gaps),
                    ""));
        });
    }

    private static String untested(List<GroupGap> gaps) {
        long without = gaps.stream().filter(g -> g.difference() == null).count();
        return Texts.of("seen.gaps.verdict", without);
    }

    private Optional<Area> first(Selection query) {
        return query.areas().stream().findFirst().flatMap(areas::find);
    }
}
