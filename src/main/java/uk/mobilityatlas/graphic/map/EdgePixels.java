package uk.mobilityatlas.graphic.map;

import java.util.Arrays;

/** The pixels that several areas share, each with the numbers found at its sample places. */
final class EdgePixels {
    private final int samples;
    private int[] pixels = new int[4096];
    private short[] numbers;
    private int count;

    EdgePixels(int samples) {
        this.samples = samples;
        numbers = new short[pixels.length * samples];
    }

    void add(int pixel, int[] seen) {
        if (count == pixels.length) {
            pixels = Arrays.copyOf(pixels, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2 * samples);
        }
        pixels[count] = pixel;
        for (int s = 0; s < samples; s++) {
            numbers[count * samples + s] = (short) seen[s];
        }
        count++;
    }

    /** Gives each pixel the mean of its places' colours. */
    void blend(AreaColours colours, int width, int[] out) {
        int half = samples / 2;
        for (int i = 0; i < count; i++) {
            int x = pixels[i] % width;
            int y = pixels[i] / width;
            int a = half;
            int r = half;
            int g = half;
            int b = half;
            for (int s = i * samples; s < (i + 1) * samples; s++) {
                int c = colours.at(numbers[s], x, y);
                a += c >>> 24;
                r += c >> 16 & 0xFF;
                g += c >> 8 & 0xFF;
                b += c & 0xFF;
            }
            out[pixels[i]] = a / samples << 24 | r / samples << 16 | g / samples << 8 | b / samples;
        }
    }
}
