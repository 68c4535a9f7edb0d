package uk.mobilityatlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the desktop asks for high contrast: what its own short command answers, and no where that cannot be known. */
enum SystemContrast {
    WINDOWS("reg", "query", "HKCU\\Control Panel\\Accessibility\\HighContrast", "/v", "Flags") {
        /** The last word is a number whose first bit says that it is on. */
        @Override
        boolean on(String answer) {
            String flags = answer.substring(answer.lastIndexOf(' ') + 1);
            return flags.matches("\\d{1,9}") && Integer.parseInt(flags) % 2 == 1;
        }
    },
    MAC("defaults", "read", "com.apple.universalaccess", "increaseContrast") {
        @Override
        boolean on(String answer) {
            return answer.equals("1");
        }
    },
    GNOME("gsettings", "get", "org.gnome.desktop.a11y.interface", "high-contrast") {
        @Override
        boolean on(String answer) {
            return answer.equals("true");
        }
    };

    private static final int PATIENCE_SECONDS = 2;

    private final List<String> command;

    SystemContrast(String... command) {
        this.command = List.of(command);
    }

    /** What an answer means, without the space around it. */
    abstract boolean on(String answer);

    /** That of an operating system by its name. */
    static SystemContrast of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : GNOME;
    }

    /** Asks the desktop; takes a moment, so not on the window's thread. */
    boolean wanted() {
        try {
            Process asked = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            if (!asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return false;
            }
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.exitValue() == 0 && on(answer.strip());
        } catch (IOException unknown) {
            // a desktop without such a command, or a machine that does not let it run
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
