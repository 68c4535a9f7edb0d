package uk.mobilityatlas.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole numbers as bytes, seven bits to a byte and the sign in the lowest bit, so that small steps take one byte: the
 * variable-length integers and zigzag signs of Protocol Buffers.
 */
final class Varints {
    private Varints() {}

    /** Points x0 y0 x1 y1 … as the steps between them. */
    static byte[] pack(int[] points) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(points.length * 2 + 8);
        for (int i = 0; i < points.length; i++) {
            write(out, i < 2 ? points[i] : points[i] - points[i - 2]);
        }
        return out.toByteArray();
    }

    static double[] unpack(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += (b & 0x80) == 0 ? 1 : 0;
        }
        double[] points = new double[count];
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int x = 0;
        int y = 0;
        for (int i = 0; i + 1 < count; i += 2) {
            points[i] = x += read(in);
            points[i + 1] = y += read(in);
        }
        return points;
    }

    /** Polygons of rings of arc references, each list after its length. */
    static byte[] packPolygons(List<List<int[]>> polygons) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, polygons.size());
        for (List<int[]> rings : polygons) {
            write(out, rings.size());
            for (int[] ring : rings) {
                write(out, ring.length);
                for (int arc : ring) {
                    write(out, arc);
                }
            }
        }
        return out.toByteArray();
    }

    static List<List<int[]>> unpackPolygons(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int count = read(in);
        List<List<int[]>> polygons = new ArrayList<>(count);
        for (int p = 0; p < count; p++) {
            int ringCount = read(in);
            List<int[]> rings = new ArrayList<>(ringCount);
            for (int r = 0; r < ringCount; r++) {
                int[] ring = new int[read(in)];
                for (int i = 0; i < ring.length; i++) {
                    ring[i] = read(in);
                }
                rings.add(ring);
            }
            polygons.add(rings);
        }
        return polygons;
    }

    private static void write(ByteArrayOutputStream out, int number) {
        int rest = (number << 1) ^ (number >> 31);
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int read(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            number |= (b & 0x7F) << shift;
            if (b >= 0) {
                return (number >>> 1) ^ -(number & 1);
            }
        }
    }
}
