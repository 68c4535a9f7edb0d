package uk.mobilityatlas.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Benchmark;

/** A window as an officer may have it before them: how large, how large its text, which places, held against what. */
record Situation(Room room, Places places, boolean notice) {
    /** The windows of laptops and projectors, and the sizes of text that are set there. */
    enum Room {
        SMALL(1024, 700, 1),
        LAPTOP(1366, 768, 1),
        LAPTOP_LARGE_TEXT(1366, 768, 1.5),
        PROJECTOR(1920, 1080, 2);

        final double width;
        final double height;
        final double text;

        Room(double width, double height, double text) {
            this.width = width;
            this.height = height;
            this.text = text;
        }
    }

    /** What is compared. */
    enum Places {
        ONE(Benchmark.ENGLAND, "E08000035"),
        THREE(Benchmark.ENGLAND, "E06000009", "E08000038", "E06000052"),
        LONG_NAMES(Benchmark.neighbours("dfe"), "E06000058", "E06000010", "E06000022"),
        TWELVE(
                Benchmark.neighbours("dfe"),
                "E06000058",
                "E06000010",
                "E06000022",
                "E06000003",
                "E06000001",
                "E08000035",
                "E06000019",
                "E06000023",
                "E06000043",
                "E06000050",
                "E09000020",
                "E06000009");

        final Benchmark benchmark;
        final List<AreaCode> areas;

        Places(Benchmark benchmark, String... areas) {
            this.benchmark = benchmark;
            this.areas = Stream.of(areas).map(AreaCode::new).toList();
        }
    }

    /** All of them. */
    static List<Situation> all() {
        List<Situation> all = new ArrayList<>();
        for (Room room : Room.values()) {
            for (Places places : Places.values()) {
                all.add(new Situation(room, places, places == Places.LONG_NAMES));
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return String.format(
                "%.0fx%.0f at %.0f%%, %s%s",
                room.width, room.height, 100 * room.text, places, notice ? ", with a notice" : "");
    }
}
