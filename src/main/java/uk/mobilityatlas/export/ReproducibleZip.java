package uk.mobilityatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackagePart;
import uk.mobilityatlas.indicator.PackVersion;

/** An office file's archive without the hour at which it was written, so that the same figures give the same bytes. */
final class ReproducibleZip extends ZipArchiveOutputStream {
    /** The first day that an archive can name, in its local time. */
    private static final long DAY =
            new java.util.GregorianCalendar(1980, java.util.Calendar.JANUARY, 1).getTimeInMillis();

    ReproducibleZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(DAY);
        super.putArchiveEntry(entry);
    }

    /** Dates a file by its figures. */
    static void date(POIXMLProperties properties, PackVersion version) {
        Date day = Date.from(
                LocalDate.parse(version.date()).atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.getCoreProperties().setCreated(Optional.of(day));
        properties.getCoreProperties().setModified(Optional.of(day));
    }

    /** Takes the hour out of an archive that lies in another. */
    static void inside(PackagePart part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(part.getInputStream());
                ReproducibleZip out = new ReproducibleZip(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                in.transferTo(out);
                out.closeArchiveEntry();
            }
        }
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            bytes.writeTo(out);
        }
    }
}
