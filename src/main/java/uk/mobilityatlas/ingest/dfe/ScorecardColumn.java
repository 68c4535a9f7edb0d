package uk.mobilityatlas.ingest.dfe;

import java.util.List;

/**
 * A rate of the scorecard and the cohort that it is a share of.
 *
 * @param rate the column of the rate
 * @param cohort the column of the number of young people
 * @param share the column of the group's share of that cohort, or empty where the cohort is the group's own
 */
record ScorecardColumn(String indicator, String rate, String cohort, String share) {
    private static final String WINTER = "Cohort_DJFavg";
    private static final String MARCH = "cohort_March";

    /** Rates of all 16 and 17 year olds: in every scorecard. */
    static final List<ScorecardColumn> ALL_YOUNG_PEOPLE = List.of(
            new ScorecardColumn("neet-16-17", "NEET_percent", WINTER, ""),
            new ScorecardColumn("not-known-16-17", "Notknown_percent", WINTER, ""),
            new ScorecardColumn("neet-or-not-known-16-17", "NEET_not_known_percent", WINTER, ""),
            new ScorecardColumn(
                    "participation-16-17", "TOTAL_participating_in_education_and_training_percent", MARCH, ""),
            new ScorecardColumn("full-time-education-16-17", "Full_time_education_percent", MARCH, ""),
            new ScorecardColumn("apprenticeships-16-17", "Apprenticeship_percent", MARCH, ""));

    /** Rates of groups: not in the scorecard of 2021. */
    static final List<ScorecardColumn> GROUPS = List.of(
            new ScorecardColumn(
                    "neet-or-not-known-no-send-16-17", "NEET_NK_noSEN_percent", WINTER, "cohort_noSEN_percent"),
            new ScorecardColumn(
                    "neet-or-not-known-send-support-16-17",
                    "NEET_NK_SENDsupport_percent",
                    WINTER,
                    "cohort_SENDsupport_percent"),
            new ScorecardColumn("neet-or-not-known-ehcp-16-17", "NEET_NK_EHCP_percent", WINTER, "cohort_EHCP_percent"),
            new ScorecardColumn(
                    "neet-or-not-known-vulnerable-16-17", "VG_NEET_NK_percentage", "VG_cohort_DJF_avg", ""));
}
