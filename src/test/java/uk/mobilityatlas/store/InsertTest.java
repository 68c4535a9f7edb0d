package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsertTest {
    private Connection connection;

    @BeforeEach
    void makeTable() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        connection
                .createStatement()
                .executeUpdate("CREATE TABLE t (a INTEGER NOT NULL, b TEXT, c REAL, PRIMARY KEY (a, c)) STRICT");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyRowArrivesInOrderWithWhatItShares() throws SQLException {
        List<String> sent = new ArrayList<>();
        try (Insert insert = new Insert(connection, "t", 2, "a", "b", "c")) {
            for (int group = 0; group < 3; group++) {
                insert.common(group, "of " + group);
                for (int row = 0; row < 25 + 40 * group; row++) {
                    insert.row(row / 4.0);
                    sent.add(group + " of " + group + " " + row / 4.0);
                }
            }
        }
        assertThat(rows()).isEqualTo(sent);
    }

    @Test
    void nothingIsTakenForAnEmptyText() throws SQLException {
        try (Insert insert = new Insert(connection, "t", "a", "b", "c")) {
            for (int row = 0; row < 40; row++) {
                insert.row(row, row % 2 == 0 ? null : "", 1.5);
            }
        }
        assertThat(rows()).hasSize(40).contains("38 null 1.5", "39  1.5");
    }

    @Test
    void aKeyMetTwiceIsRefusedAmongManyRowsAndAmongFew() throws SQLException {
        for (int count : new int[] {5, 50}) {
            Insert insert = new Insert(connection, "t", "a", "b", "c");
            assertThatThrownBy(() -> {
                        for (int row = 0; row < count; row++) {
                            insert.row(1000 * count + Math.min(row, count - 2), "", 0.0);
                        }
                        insert.flush();
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("UNIQUE");
        }
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery("SELECT a, b, c FROM t ORDER BY rowid")) {
            while (row.next()) {
                rows.add(row.getInt(1) + " " + row.getString(2) + " " + row.getDouble(3));
            }
        }
        return rows;
    }
}
