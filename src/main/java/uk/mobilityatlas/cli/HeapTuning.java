package uk.mobilityatlas.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps the memory of a long run near what it needs; left alone, Java takes a quarter of the machine because it may. */
final class HeapTuning {
    /** How much of the heap may be free in percent, and after how many milliseconds it is looked at anew. */
    private static final Map<String, String> SETTINGS =
            Map.of("MinHeapFreeRatio", "5", "MaxHeapFreeRatio", "20", "G1PeriodicGCInterval", "1000");

    /** What the heap may take from the machine before it is asked to give back what is free. */
    private static final long ENOUGH = 300L << 20;

    private final ReentrantLock tidying = new ReentrantLock();

    HeapTuning() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            SETTINGS.forEach((name, value) -> set(machine, name, value));
        }
    }

    private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
        try {
            machine.setVMOption(name, value);
        } catch (IllegalArgumentException unknown) {
            // another kind of collector, which has no such setting
            return;
        }
    }

    /** Called between two pieces of work, by any thread. */
    void tidy() {
        if (Runtime.getRuntime().totalMemory() > ENOUGH && tidying.tryLock()) {
            try {
                System.gc();
            } finally {
                tidying.unlock();
            }
        }
    }
}
