package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Holds a CSV file and the description beside it to the rules of the W3C's Metadata Vocabulary for Tabular Data and Model for
 * Tabular Data: those on the context, on properties and their names, on titles and heads, on datatypes, on what is required and
 * on the primary key.
 */
final class CsvwCheck {
    private static final Set<String> TABLE =
            Set.of("@context", "url", "dialect", "tableSchema", "notes", "tableDirection", "@id", "@type");
    private static final Set<String> COLUMN = Set.of(
            "name",
            "titles",
            "virtual",
            "suppressOutput",
            "datatype",
            "default",
            "lang",
            "null",
            "ordered",
            "propertyUrl",
            "required",
            "separator",
            "textDirection",
            "valueUrl",
            "aboutUrl",
            "@id",
            "@type");
    private static final Set<String> SCHEMA =
            Set.of("columns", "foreignKeys", "primaryKey", "rowTitles", "@id", "@type");
    private static final Set<String> DIALECT = Set.of(
            "commentPrefix",
            "delimiter",
            "doubleQuote",
            "encoding",
            "header",
            "headerRowCount",
            "lineTerminators",
            "quoteChar",
            "skipBlankRows",
            "skipColumns",
            "skipInitialSpace",
            "skipRows",
            "trim",
            "@id",
            "@type");
    /** Of the prefixes that need no declaration. */
    private static final Set<String> PREFIXES = Set.of("dc", "dcterms", "schema", "skos", "prov", "qb", "void", "foaf");

    private CsvwCheck() {}

    static JsonNode check(Path csv) throws IOException {
        JsonNode table =
                new ObjectMapper().readTree(Files.readString(csv.resolveSibling(csv.getFileName() + "-metadata.json")));
        assertThat(table.get("@context").get(0).asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(fields(table.get("@context").get(1))).isSubsetOf("@language", "@base");
        properties(table, TABLE);
        properties(table.get("tableSchema"), SCHEMA);
        assertThat(fields(table.get("dialect"))).isSubsetOf(DIALECT);
        assertThat(Path.of(csv.toUri().resolve(URI.create(table.get("url").asText()))))
                .isEqualTo(csv.toAbsolutePath());
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        assertThat(Files.readString(csv)).doesNotStartWith("\uFEFF").doesNotContain("\r");
        columns(table.get("tableSchema").get("columns"), rows);
        key(table.get("tableSchema").get("primaryKey"), rows);
        return table;
    }

    private static void properties(JsonNode object, Set<String> own) {
        for (String name : fields(object)) {
            assertThat(own.contains(name) || PREFIXES.contains(name.split(":")[0]))
                    .as("a property of the vocabulary or one with a known prefix: " + name)
                    .isTrue();
            if (name.contains(":")) {
                common(object.get(name));
            }
        }
    }

    /** The value of a common property: strings, objects and lists of them, whose keys are prefixed or JSON-LD's own. */
    private static void common(JsonNode value) {
        if (value.isArray()) {
            value.forEach(CsvwCheck::common);
        } else if (value.isObject()) {
            for (String name : fields(value)) {
                assertThat(Set.of("@id", "@type", "@value", "@language").contains(name)
                                || PREFIXES.contains(name.split(":")[0]))
                        .as(name)
                        .isTrue();
                common(value.get(name));
            }
        }
    }

    private static void columns(JsonNode columns, List<NamedCsvRecord> rows) {
        Set<String> names = new HashSet<>();
        List<String> heads = rows.get(0).getHeader();
        assertThat(columns).hasSameSizeAs(heads);
        for (int i = 0; i < columns.size(); i++) {
            JsonNode column = columns.get(i);
            properties(column, COLUMN);
            String name = column.get("name").asText();
            assertThat(name).matches("[A-Za-z0-9][A-Za-z0-9_.%]*").doesNotStartWith("_");
            assertThat(names.add(name)).as("two columns of one name").isTrue();
            assertThat(texts(column.get("titles"))).as("a title is the head").contains(heads.get(i));
            assertThat(column.get("dc:description").asText()).isNotBlank();
            for (NamedCsvRecord row : rows) {
                cell(column, row.getField(i));
            }
        }
    }

    private static void cell(JsonNode column, String cell) {
        if (cell.equals(column.path("null").asText())) {
            assertThat(column.path("required").asBoolean())
                    .as(column.get("name") + " is empty")
                    .isFalse();
            return;
        }
        String[] values = column.has("separator")
                ? cell.split(
                        java.util.regex.Pattern.quote(column.get("separator").asText()))
                : new String[] {cell};
        for (String value : values) {
            switch (column.get("datatype").asText()) {
                case "string" -> assertThat(value).isNotEmpty();
                case "date" -> LocalDate.parse(value);
                case "integer" -> new BigInteger(value);
                case "decimal" -> {
                    new BigDecimal(value);
                    assertThat(value).as("no exponent").doesNotContainIgnoringCase("e");
                }
                default -> throw new AssertionError("No datatype of the vocabulary: " + column.get("datatype"));
            }
        }
    }

    private static void key(JsonNode primaryKey, List<NamedCsvRecord> rows) {
        if (primaryKey == null) {
            return;
        }
        Set<List<String>> keys = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            assertThat(keys.add(texts(primaryKey).stream().map(row::getField).toList()))
                    .as("a key met twice")
                    .isTrue();
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> name = object.fieldNames(); name.hasNext(); ) {
            names.add(name.next());
        }
        return names;
    }
}
