package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemContrastTest {
    @Test
    void eachSystemIsAskedInItsOwnWay() {
        assertThat(SystemContrast.of("Windows 11")).isEqualTo(SystemContrast.WINDOWS);
        assertThat(SystemContrast.of("Mac OS X")).isEqualTo(SystemContrast.MAC);
        assertThat(SystemContrast.of("Linux")).isEqualTo(SystemContrast.GNOME);
    }

    @Test
    void anAnswerSaysWhetherItIsOn() {
        String windows = "HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast\r\n    Flags    REG_SZ    ";
        assertThat(SystemContrast.WINDOWS.on(windows + "127")).isTrue();
        assertThat(SystemContrast.WINDOWS.on(windows + "126")).isFalse();
        assertThat(SystemContrast.WINDOWS.on("ERROR: The system was unable to find the specified registry key"))
                .isFalse();
        assertThat(SystemContrast.MAC.on("1")).isTrue();
        assertThat(SystemContrast.MAC.on("0")).isFalse();
        assertThat(SystemContrast.GNOME.on("true")).isTrue();
        assertThat(SystemContrast.GNOME.on("false")).isFalse();
    }

    @Test
    void whereNothingCanBeAskedNothingIsWanted() {
        for (SystemContrast system : SystemContrast.values()) {
            if (system != SystemContrast.of(System.getProperty("os.name"))) {
                assertThat(system.wanted()).isFalse();
            }
        }
    }
}
