package uk.mobilityatlas.view.shell;

import java.util.Optional;

/** A target's value as somebody types it: 3, 3.5%, £650, 1,200. */
final class TargetText {
    private TargetText() {}

    /** The value; empty for what is no number. */
    static Optional<Double> read(String text) {
        String plain = text.strip().replaceAll("[%£,\\s]", "").replace('\u2212', '-');
        try {
            return plain.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Double.valueOf(plain)).filter(Double::isFinite);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
