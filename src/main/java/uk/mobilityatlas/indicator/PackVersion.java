package uk.mobilityatlas.indicator;

/**
 * Which data pack this is; shown in the app and carried by everything exported.
 *
 * @param date the newest retrieved date of its sources (ISO date)
 * @param fingerprint the first twelve hexadecimal digits of the SHA-256 of the pack's files
 */
public record PackVersion(String date, String fingerprint) {
    /** 2026-08-11 · 0123456789ab, as it is printed. */
    public String label() {
        return date + " · " + fingerprint;
    }
}
