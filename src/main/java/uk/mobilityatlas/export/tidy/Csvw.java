package uk.mobilityatlas.export.tidy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.observation.tidy.TidyColumn;

/**
 * The description of a CSV file that stands beside it, by the W3C's Metadata Vocabulary for Tabular Data (17 December 2015):
 * columns with datatypes, and indicators with unit, source, licence and attribution.
 */
public final class Csvw {
    private static final Texts TEXTS = Texts.beside(Csvw.class);

    /** Lists in one cell, joined by a semicolon. */
    private static final Set<TidyColumn> LISTS = Set.of(TidyColumn.LEVEL, TidyColumn.STATUS, TidyColumn.MARKS);

    /** What tells one row from another; a table that has all of them says so. */
    private static final List<TidyColumn> KEY = List.of(TidyColumn.INDICATOR, TidyColumn.AREA_CODE, TidyColumn.PERIOD);

    private final JsonGenerator json;

    private Csvw(JsonGenerator json) {
        this.json = json;
    }

    /** Where the description of a file stands, so that programs find it. */
    public static Path beside(Path csv) {
        return csv.resolveSibling(csv.getFileName() + "-metadata.json");
    }

    /** Writes the description of a file; the stream stays open. */
    public static void write(
            Path csv,
            List<TidyColumn> columns,
            Collection<Indicator> indicators,
            Catalogue catalogue,
            PackVersion version,
            OutputStream out)
            throws IOException {
        try (JsonGenerator json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            new Csvw(json).table(String.valueOf(csv.getFileName()), columns, indicators, catalogue, version);
        }
    }

    private void table(
            String file,
            List<TidyColumn> columns,
            Collection<Indicator> indicators,
            Catalogue catalogue,
            PackVersion version)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString("http://www.w3.org/ns/csvw");
        json.writeStartObject();
        json.writeStringField("@language", "en");
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringField("url", url(file));
        json.writeStringField("dc:title", TEXTS.of("csvw.title", indicators.size()));
        json.writeStringField("dc:description", TEXTS.of("csvw.description"));
        json.writeStringField("dc:rights", TEXTS.of("csvw.licence"));
        json.writeStringField("schema:version", version.label());
        json.writeArrayFieldStart("schema:variableMeasured");
        for (Indicator indicator : indicators) {
            indicator(indicator, catalogue);
        }
        json.writeEndArray();
        dialect();
        schema(columns);
        json.writeEndObject();
    }

    /** A file's name as a relative URL. */
    private static String url(String file) {
        StringBuilder url = new StringBuilder();
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            url.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return url.toString();
    }

    private void dialect() throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("encoding", "utf-8");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminators", "\n");
        json.writeBooleanField("header", true);
        json.writeEndObject();
    }

    private void indicator(Indicator indicator, Catalogue catalogue) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema:identifier", indicator.id());
        json.writeStringField("schema:name", indicator.title());
        json.writeStringField("schema:description", indicator.definition());
        json.writeStringField("schema:unitText", indicator.unit().words());
        if (!indicator.caveat().isBlank()) {
            json.writeStringField("schema:disambiguatingDescription", indicator.caveat());
        }
        json.writeArrayFieldStart("dc:source");
        for (String id : indicator.sources()) {
            Optional<Source> source = catalogue.source(id);
            if (source.isPresent()) {
                source(source.get());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("dc:publisher", source.publisher());
        json.writeStringField("dc:title", source.dataset());
        json.writeStringField("dc:license", source.licence());
        json.writeStringField("schema:creditText", source.attribution());
        if (!source.page().isBlank()) {
            json.writeObjectFieldStart("schema:url");
            json.writeStringField("@id", source.page());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void schema(List<TidyColumn> columns) throws IOException {
        json.writeObjectFieldStart("tableSchema");
        json.writeArrayFieldStart("columns");
        for (TidyColumn column : columns) {
            column(column);
        }
        json.writeEndArray();
        if (columns.containsAll(KEY)) {
            json.writeArrayFieldStart("primaryKey");
            for (TidyColumn column : KEY) {
                json.writeString(column.head());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** The first title is the column's head, since a program holds the two against each other. */
    private void column(TidyColumn column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.head());
        json.writeArrayFieldStart("titles");
        json.writeString(column.head());
        json.writeString(TEXTS.of("column." + column.head()));
        json.writeEndArray();
        json.writeStringField("dc:description", TEXTS.of("column." + column.head() + ".about"));
        json.writeStringField(
                "datatype",
                switch (column.type()) {
                    case TEXT -> "string";
                    case DATE -> "date";
                    case WHOLE -> "integer";
                    case NUMBER, FIGURE -> "decimal";
                });
        if (KEY.contains(column)) {
            json.writeBooleanField("required", true);
        }
        if (LISTS.contains(column)) {
            json.writeStringField("separator", ";");
        }
        json.writeStringField("null", "");
        json.writeEndObject();
    }
}
