package uk.mobilityatlas.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.bench.Bench;
import uk.mobilityatlas.bench.Benchmark;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Period;

/** The three reads with their objects made, each beside a bare JDBC read of every column of the same rows. */
public final class ReadBenchmark implements Benchmark {
    private static final int WARM_UPS = 3000;
    private static final int REPEATS = 2000;

    private double sink;

    private record Question(int indicatorNumber, String indicator, long periodNumber, Period period, Area area) {}

    @Override
    public void run(Bench bench) throws Exception {
        Path home = Files.createTempDirectory("bench-reads-");
        try (ReferenceDatabase database = ReferenceDatabase.open(home, PackReader.embedded(), BuildProgress.NONE)) {
            Areas areas = new AreaReader(database).read();
            StoredObservations observations = new StoredObservations(database, areas);
            Numbers numbers = database.sessions().read(Numbers::new);
            List<Question> questions = questions(database, observations, numbers, areas);
            Round ours = new Round(questions);
            Round theirs = new Round(questions);
            String bare = "bare JDBC read of the same rows";
            bench.against(
                    "read one indicator and period",
                    WARM_UPS,
                    REPEATS,
                    () -> {
                        Question q = ours.next();
                        sink += observations.at(q.indicator, q.period).size();
                    },
                    bare,
                    () -> {
                        Question q = theirs.next();
                        bare(database, StoredObservations.AT, 1, q.indicatorNumber, q.periodNumber);
                    });
            bench.against(
                    "read one area",
                    WARM_UPS / 10,
                    REPEATS / 4,
                    () -> sink += observations.of(ours.next().area.code()).size(),
                    bare,
                    () -> bare(
                            database,
                            StoredObservations.OF,
                            2,
                            numbers.area(theirs.next().area.code())));
            bench.against(
                    "read one series",
                    WARM_UPS,
                    REPEATS,
                    () -> {
                        Question q = ours.next();
                        sink += observations
                                .series(q.indicator, q.area.code())
                                .observations()
                                .size();
                    },
                    bare,
                    () -> {
                        Question q = theirs.next();
                        bare(database, StoredObservations.SERIES, 1, numbers.area(q.area.code()), q.indicatorNumber);
                    });
        } finally {
            OwnFiles.remove(home);
        }
    }

    /** Every indicator in every period of its upper tier or districts, with a council each time. */
    private static List<Question> questions(
            ReferenceDatabase database, StoredObservations observations, Numbers numbers, Areas areas) {
        Catalogue catalogue = new CatalogueReader(database).read();
        List<Question> questions = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Geography geography : List.of(Geography.UPPER_TIER, Geography.DISTRICT)) {
                List<Area> places = areas.of(geography);
                for (Period period : observations.periods(indicator.id(), geography)) {
                    questions.add(new Question(
                            numbers.indicator(indicator.id()),
                            indicator.id(),
                            numbers.period(period),
                            period,
                            places.get(questions.size() * 7 % places.size())));
                }
            }
        }
        return questions;
    }

    private void bare(ReferenceDatabase database, String sql, int keys, long... parameters) {
        sink += database.sessions().read(session -> {
            PreparedStatement statement = session.statement(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            return sum(statement, keys);
        });
    }

    private static double sum(PreparedStatement statement, int keys) throws SQLException {
        double sum = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                for (int column = 1; column <= keys; column++) {
                    sum += row.getLong(column);
                }
                for (int column = keys + 1; column <= keys + 3; column++) {
                    sum += row.getInt(column);
                }
                for (int column = keys + 4; column <= keys + 8; column++) {
                    sum += row.getDouble(column);
                }
            }
        }
        return sum;
    }

    /** The questions round and round; the work and the baseline each have a round of their own, in the same order. */
    private static final class Round {
        private final List<Question> questions;
        private int at;

        Round(List<Question> questions) {
            this.questions = questions;
        }

        Question next() {
            return questions.get(at++ % questions.size());
        }
    }
}
