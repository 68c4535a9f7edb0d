package uk.mobilityatlas.ingest.dfe;

/**
 * One measure of the local authority interactive tool that the atlas takes.
 *
 * @param measure the tool's short name, such as {@code 16-17 NEET}
 * @param indicator the indicator that it becomes
 * @param decimals how many decimals it is published to
 */
record LaitMeasure(String measure, String indicator, int decimals, YearForm form) {}
