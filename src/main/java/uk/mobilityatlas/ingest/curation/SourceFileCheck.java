package uk.mobilityatlas.ingest.curation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.ingest.SourceFolder;

/** Whether the source files are those that the list of sources describes: all there, none cut short, none changed. */
final class SourceFileCheck {
    private final SourceFolder folder;
    private final List<NamedCsvRecord> listed;

    SourceFileCheck(SourceFolder folder, List<NamedCsvRecord> listed) {
        this.folder = folder;
        this.listed = listed;
    }

    /** Why no pack can be made of these files, in a sentence; empty when one can. */
    Optional<String> trouble(List<String> changed) {
        for (NamedCsvRecord row : listed) {
            String file = SourceList.path(row);
            if (!Files.isRegularFile(folder.file(file))) {
                return Optional.of("The source file " + file + " is missing; no data pack was written.");
            }
            String rows = row.findField("rows").orElse("");
            if (changed.contains(file) && file.endsWith(".csv") && rows.matches("\\d+")) {
                int found = folder.csv(file).size();
                if (found < Integer.parseInt(rows)) {
                    return Optional.of("The source file " + file + " is cut short: it has " + found + " of " + rows
                            + " rows; no data pack was written.");
                }
            }
        }
        return Optional.empty();
    }

    /** The files that are there but not byte for byte those of the list. */
    List<String> changed() {
        return listed.stream()
                .filter(row -> Files.isRegularFile(folder.file(SourceList.path(row))))
                .filter(row -> row.findField("sha256")
                        .filter(sum -> !sum.isEmpty() && !sum.equals(checksum(SourceList.path(row))))
                        .isPresent())
                .map(SourceList::path)
                .sorted()
                .toList();
    }

    private String checksum(String file) {
        try {
            byte[] content = Files.readAllBytes(folder.file(file));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The source file " + file + " could not be read.", e);
        }
    }
}
