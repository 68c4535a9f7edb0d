package uk.mobilityatlas.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/** Keeps the memory of a long run near what it needs; left alone, Java takes a quarter of the machine because it may. */
final class SmallHeap {
    /** How much of the heap may be free in percent, and after how many milliseconds it is looked at anew. */
    private static final Map<String, String> SETTINGS =
            Map.of("MinHeapFreeRatio", "5", "MaxHeapFreeRatio", "20", "G1PeriodicGCInterval", "1000");

    private SmallHeap() {}

    /** From now on; a machine that does not know these settings goes on as it is. */
    static void keep() {
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
}
