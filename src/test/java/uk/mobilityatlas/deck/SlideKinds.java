package uk.mobilityatlas.deck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.GoldenPictures;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.story.HeadlineCheck;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.SlideWording;

/** One slide of each kind, made of the pictures of a country of six areas, so that no figure of the pack is in them. */
public final class SlideKinds {
    private static final Credits CREDITS = new Credits(
            "Source: Office for Small Countries, Survey. Period: 2023.",
            List.of(Credits.OPEN_GOVERNMENT),
            "Mobility Atlas, data of 2026-01-01 · 0123456789ab.");

    private SlideKinds() {}

    public static Map<String, DeckSlide> all() {
        Map<String, DeckSlide> all = new LinkedHashMap<>();
        all.put("title", slide(Layout.TITLE, "Six areas compared", "Social mobility by place"));
        all.put("section", slide(Layout.SECTION, "What comes after school", ""));
        all.put(
                "text",
                slide(
                        Layout.TEXT,
                        "How to read this",
                        "",
                        new DeckPart.Words(List.of("The first thing to know.", "And the second one."))));
        all.put("number", slide(Layout.BIG_NUMBER, "A gap in people", "Measure; level; 2023", number(), bars()));
        all.put("map", slide(Layout.PICTURES, "A map with its rows", "Measure; level; 2023", map(), intervals()));
        all.put("rows", slide(Layout.PICTURES, "Each beside its own", "Measure; level; 2023", own()));
        all.put("trends", slide(Layout.PICTURES, "Three courses", "Measure; level; 2023", trends()));
        all.put("table", slide(Layout.TABLE, "The figures", "Measure; level; 2023", table()));
        all.put("profile", slide(Layout.PICTURES, "One area", "Measure; level; 2023", profile()));
        all.put("strip", slide(Layout.PICTURES, "Where areas lie", "Measure; level; 2023", strip()));
        all.put("scatter", relationship());
        all.put("rug", slide(Layout.PICTURES, "Areas by measures", "Measure; level; 2023", rug()));
        all.put("groups", slide(Layout.PICTURES, "Groups within one area", "Measure; level; 2023", groups()));
        return all;
    }

    /** Two indicators against each other. */
    public static DeckSlide relationship() {
        return slide(
                Layout.PICTURES,
                "Two against each other",
                "Measure; level; 2023",
                new DeckPart.Picture(PictureKind.RELATIONSHIP, picture("scatter")));
    }

    private static DeckSlide slide(Layout layout, String headline, String subtitle, DeckPart... parts) {
        boolean figures = parts.length > 0 && layout != Layout.TEXT;
        boolean edited = layout == Layout.TABLE;
        return new DeckSlide(
                "s1",
                layout,
                new SlideWording(
                        headline,
                        subtitle,
                        !edited,
                        figures ? "Northmoor: above the country" : "",
                        edited
                                ? List.of(new HeadlineCheck.Flag(
                                        "highest", "“highest” is a claim that is not supported."))
                                : List.of()),
                List.of(parts),
                List.of(),
                figures ? List.of(new DeckSlide.Saying(VerdictMark.WORSE, "Above the country: Northmoor")) : List.of(),
                figures
                        ? List.of(new DeckSlide.Saying(VerdictMark.WORSE, "Northmoor is above the country."))
                        : List.of(),
                CREDITS,
                figures ? "[x] not available" : "",
                "Say it slowly.");
    }

    private static DeckPart number() {
        return new DeckPart.Number(
                "135", "more people than at the country’s rate (105 to 165)", VerdictMark.WORSE, "Above the country");
    }

    private static DeckPart map() {
        return new DeckPart.Picture(PictureKind.MAP, picture("choropleth"));
    }

    private static DeckPart bars() {
        return new DeckPart.Picture(PictureKind.BARS, picture("ranked-bars"));
    }

    private static DeckPart intervals() {
        return new DeckPart.Picture(PictureKind.INTERVALS, picture("interval-plot"));
    }

    private static DeckPart own() {
        return new DeckPart.Picture(PictureKind.INTERVALS, picture("bounds-plot-own"));
    }

    private static DeckPart trends() {
        return new DeckPart.Picture(PictureKind.TRENDS, picture("trend-lines"));
    }

    private static DeckPart profile() {
        return new DeckPart.Picture(PictureKind.PROFILE, picture("spine"));
    }

    private static DeckPart strip() {
        return new DeckPart.Picture(PictureKind.DISTRIBUTION, picture("strip"));
    }

    private static DeckPart rug() {
        return new DeckPart.Picture(PictureKind.RUG, picture("rug"));
    }

    private static DeckPart groups() {
        return new DeckPart.Picture(PictureKind.GAPS, picture("group-dots"));
    }

    private static DeckPart table() {
        return new DeckPart.Figures(picture("interval-plot").table());
    }

    private static Graphic picture(String name) {
        return GoldenPictures.all().get(name).picture();
    }
}
