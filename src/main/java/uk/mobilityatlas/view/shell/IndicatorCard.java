package uk.mobilityatlas.view.shell;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Source;

/** What an indicator measures and where it comes from, on one card. */
final class IndicatorCard extends VBox {
    private static final Texts TEXTS = Texts.beside(IndicatorCard.class);

    private final Supplier<Catalogue> catalogue;

    IndicatorCard(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
        getStyleClass().addAll("indicator-card", "about-card");
    }

    void show(Indicator indicator) {
        getChildren().clear();
        say("section", Wording.dashed(indicator.title()));
        say("small-muted", indicator.topic().title() + " · " + indicator.unit().words());
        say("body", indicator.definition());
        if (!indicator.caveat().isBlank()) {
            say("note", indicator.caveat());
        }
        fact("indicator.period", indicator.periodNote());
        fact(
                "indicator.areas",
                indicator.geographies().stream()
                        .sorted()
                        .filter(g -> g != Geography.WIDER)
                        .map(g -> TEXTS.of("geography." + g.id()).toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", ")));
        fact("indicator.coverage", indicator.coverage());
        fact("indicator.interval." + indicator.intervalBasis().id(), indicator.intervalReason());
        for (String id : indicator.sources()) {
            catalogue.get().source(id).ifPresent(this::source);
        }
        fact("indicator.status", indicator.officialStatus());
    }

    private void source(Source source) {
        String released = source.released().isEmpty() ? "" : TEXTS.of("indicator.released", source.released());
        fact(
                "indicator.source",
                source.publisher() + ", " + source.dataset() + released
                        + TEXTS.of("indicator.retrieved", source.retrieved()) + " " + source.licence());
    }

    private void fact(String key, String text) {
        if (!text.isBlank()) {
            say("small", TEXTS.of(key) + " " + text);
        }
    }

    private void say(String style, String text) {
        getChildren().add(PicturePane.words(text, style));
    }
}
