package uk.mobilityatlas.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Pixels as PNG (ISO/IEC 15948). The JDK's writer tries every filter on every row, which for a map takes as long as
 * painting it; here each row is the difference to the row above, which suits flat colours.
 */
final class PngPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int ABOVE = 2;
    private static final int SPEED = 3;

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
        chunk("IDAT", rows(image), out);
        chunk("IEND", new byte[0], out);
        out.flush();
    }

    private static byte[] rows(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
        Deflater deflater = new Deflater(SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            byte[] row = new byte[1 + 3 * width];
            row[0] = ABOVE;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0, at = 1, i = y * width; x < width; x++, i++) {
                    int pixel = pixels[i];
                    int above = y == 0 ? 0 : pixels[i - width];
                    row[at++] = (byte) ((pixel >> 16) - (above >> 16));
                    row[at++] = (byte) ((pixel >> 8) - (above >> 8));
                    row[at++] = (byte) (pixel - above);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
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
