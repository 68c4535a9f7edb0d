package uk.mobilityatlas.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.picture.MapFigures;

/** Reads what a selection asks for, choosing the level and the period that the indicator really has. */
public final class Reader {
    private final Catalogue catalogue;
    private final Areas areas;
    private final Observations observations;
    private final NeighbourFinder neighbours;

    public Reader(Catalogue catalogue, Areas areas, Neighbours neighbours, Observations observations) {
        this(catalogue, areas, observations, new NeighbourFinder(catalogue, areas, observations, neighbours));
    }

    public Reader(Catalogue catalogue, Areas areas, Observations observations, NeighbourFinder neighbours) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.observations = observations;
        this.neighbours = neighbours;
    }

    /** The figures and the comparison of a selection; not on the window's thread. */
    public Reading read(Selection selection) {
        Indicator indicator = catalogue.get(selection.indicator());
        Geography geography = Answers.geography(indicator, selection.geography());
        String note = geography == selection.geography()
                ? ""
                : Strings.text("geography.chosen", indicator.title(), Strings.text("geography.in." + geography.id()));
        List<Period> periods = observations.periods(indicator.id(), geography);
        Period period = Answers.period(periods, selection.period()).orElse(null);
        Reading.Found found = period == null ? null : found(selection, indicator, geography, period);
        return new Reading(selection, indicator, geography, note, periods, found);
    }

    /** Every area's verdict and the compared areas' courses; not on the window's thread. */
    public Details details(Reading reading, Reading.Found found) {
        Selection asked = reading.selection();
        Comparer comparer = comparer(asked, reading.geography());
        Comparison all = comparer.all(found.figures(), reading.geography(), asked.benchmark());
        Ranking ranking = Ranking.of(found.figures(), areas.of(reading.geography()));
        Comparison compared =
                comparer.inDepth(found.figures(), reading.geography(), asked.areas(), asked.benchmark(), ranking);
        Map<AreaCode, Series> series = new HashMap<>();
        Map<AreaCode, Series> notKnown = new HashMap<>();
        for (AreaCode area : followed(found.comparison())) {
            series.put(area, found.figures().series(area));
            found.figures().notKnownSeries(area).ifPresent(s -> notKnown.put(area, s));
        }
        return new Details(reading, all, compared, ranking, series, notKnown);
    }

    private Comparer comparer(Selection selection, Geography geography) {
        return neighbours.comparer(selection, geography);
    }

    private Reading.Found found(Selection selection, Indicator indicator, Geography geography, Period period) {
        Figures figures = Figures.read(indicator, period, observations);
        Comparer comparer = comparer(selection, geography);
        Comparison comparison = comparer.compare(figures, geography, selection.areas(), selection.benchmark());
        return new Reading.Found(
                period, figures, new MapFigures(areas, neighbours).of(selection, figures, comparison), comparison);
    }

    private static Set<AreaCode> followed(Comparison comparison) {
        Set<AreaCode> codes = new LinkedHashSet<>();
        for (Compared compared : comparison.areas()) {
            codes.add(compared.area().code());
            compared.benchmark().areaCode().ifPresent(codes::add);
        }
        codes.add(AreaCode.ENGLAND);
        return codes;
    }
}
