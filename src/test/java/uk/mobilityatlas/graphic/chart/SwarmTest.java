package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Dots of a strip cover nobody and stay near the line. */
class SwarmTest {
    @Test
    void noDotCoversAnother() {
        double[] places = DoubleStream.iterate(0, x -> x + 0.7).limit(80).toArray();
        double[] offsets = Swarm.offsets(places, 3);
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(places[i] - places[j], offsets[i] - offsets[j]))
                        .isGreaterThan(6 - 1e-6);
            }
        }
    }

    @Test
    void dotsFarApartStayOnTheLine() {
        assertThat(Swarm.offsets(new double[] {0, 10, 20}, 3)).containsOnly(0.0);
        assertThat(Swarm.offsets(new double[] {5, 5, 5}, 3)).containsExactly(0, -6, 6);
    }
}
