package uk.mobilityatlas.graphic.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.stats.RankInterval;
import uk.mobilityatlas.stats.Reliability;

/** A row of a profile read out: all that its columns say, and why they say nothing where they do not. */
final class SpineWords {
    private static final Texts TEXTS = Texts.beside(SpineWords.class);

    private SpineWords() {}

    static String of(Comparison row) {
        Compared c = row.areas().get(0);
        List<String> parts = new ArrayList<>();
        parts.add(FigureText.title(row.indicator()) + ", " + FigureText.label(row.period()) + ": "
                + FigureText.spoken(row.indicator(), c.observation()));
        if (c.value().isEmpty()) {
            return parts.get(0) + ".";
        }
        if (c.bounds() != null) {
            parts.add(TEXTS.of("with-not-known", Wording.bounds(row.indicator(), c.bounds())));
        }
        parts.add(c.verdict().beside(c.benchmark().name())
                + c.benchmark()
                        .figure()
                        .map(v -> " (" + row.indicator().format(v) + ")")
                        .orElse(""));
        Optional<Compared.Depth> depth = Optional.ofNullable(c.depth());
        depth.ifPresent(d -> parts.add(d.trend().words(row.indicator())));
        depth.ifPresent(d -> {
            @Nullable RankInterval rank = d.rank();
            if (rank != null) {
                parts.add(TEXTS.of("row.rank", Ranking.words(rank), d.rankOrder()));
            }
        });
        @Nullable PeopleGap people = c.people();
        if (people != null && c.verdict().differs()) {
            parts.add(TEXTS.of(
                    "row.people", people.withInterval(), row.indicator().counted()));
        } else if (people == null) {
            parts.add(Wording.open(c.peopleReason()));
        }
        if (c.reliability() == Reliability.UNRELIABLE) {
            parts.add(TEXTS.of("row.unreliable"));
        }
        return String.join(". ", parts.stream().map(Names::sentence).toList()) + ".";
    }
}
