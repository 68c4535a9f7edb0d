package uk.mobilityatlas.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pixels as PNG (ISO/IEC 15948). The JDK's writer tries every filter on every row, which for a map takes as long as
 * painting it; here each row is the difference to the row above, which suits flat colours, and the parts of a large picture
 * are packed at the same time.
 */
final class PngPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final byte ALONE = 0;
    private static final byte ABOVE = 2;
    private static final int SPEED = 3;
    private static final byte[] ZLIB = {0x78, 0x5E};
    private static final int ADLER = 65521;
    private static final int LARGE = 500_000;
    private static final int PARTS = 3;

    /** Some rows packed, and the checksum and the length of what they were. */
    private record Part(byte[] packed, long sum, int length) {}

    private PngPicture() {}

    /** Writes an image of type {@code TYPE_INT_RGB}. */
    static void write(BufferedImage image, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target));
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(image.getWidth());
        fields.writeInt(image.getHeight());
        fields.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), out);
        chunk("IDAT", stream(image), out);
        chunk("IEND", new byte[0], out);
        out.flush();
    }

    /** The rows as one zlib stream (RFC 1950), whose parts are packed at the same time. */
    private static byte[] stream(BufferedImage image) throws IOException {
        int height = image.getHeight();
        int count = image.getWidth() * height < LARGE ? 1 : PARTS;
        List<Part> parts = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> part(image, height * i / count, height * (i + 1) / count))
                .toList();
        ByteArrayOutputStream stream = new ByteArrayOutputStream(1 << 17);
        stream.write(ZLIB);
        long sum = 1;
        for (Part part : parts) {
            stream.write(part.packed());
            sum = joined(sum, part.sum(), part.length());
        }
        new DataOutputStream(stream).writeInt((int) sum);
        return stream.toByteArray();
    }

    /** Rows packed; the last of them end the stream. */
    private static Part part(BufferedImage image, int from, int to) {
        byte[] rows = rows(image, from, to);
        Adler32 sum = new Adler32();
        sum.update(rows);
        Deflater deflater = new Deflater(SPEED, true);
        try {
            deflater.setInput(rows);
            boolean last = to == image.getHeight();
            if (last) {
                deflater.finish();
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
            byte[] some = new byte[1 << 16];
            int length;
            do {
                length = deflater.deflate(some, 0, some.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                packed.write(some, 0, length);
            } while (length == some.length);
            return new Part(packed.toByteArray(), sum.getValue(), rows.length);
        } finally {
            deflater.end();
        }
    }

    /** Each row as the difference to the one above; a part's first stands by itself. */
    private static byte[] rows(BufferedImage image, int from, int to) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] rows = new byte[(to - from) * (1 + 3 * width)];
        int at = 0;
        for (int y = from; y < to; y++) {
            boolean first = y == from;
            rows[at++] = first ? ALONE : ABOVE;
            for (int i = y * width; i < (y + 1) * width; i++) {
                int pixel = pixels[i];
                int above = first ? 0 : pixels[i - width];
                rows[at++] = (byte) ((pixel >> 16) - (above >> 16));
                rows[at++] = (byte) ((pixel >> 8) - (above >> 8));
                rows[at++] = (byte) (pixel - above);
            }
        }
        return rows;
    }

    /** The Adler-32 of two texts, one after the other, from those of each. */
    private static long joined(long first, long second, long secondLength) {
        long low = first & 0xFFFF;
        long a = (low + (second & 0xFFFF) + ADLER - 1) % ADLER;
        long b = (secondLength % ADLER * low + (first >> 16) + (second >> 16) + ADLER - secondLength % ADLER) % ADLER;
        return b << 16 | a;
    }

    private static void chunk(String type, byte[] content, DataOutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
