package uk.mobilityatlas.ingest.dfe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.mobilityatlas.observation.Period;

/** What a publisher means by a year such as 2025: a calendar year, or the academic or financial year that ends in it. */
enum YearForm {
    CALENDAR {
        @Override
        Period ending(int year) {
            return Period.year(year);
        }
    },
    ACADEMIC {
        @Override
        Period ending(int year) {
            return Period.academic(year - 1);
        }
    },
    FINANCIAL {
        @Override
        Period ending(int year) {
            return Period.financial(year - 1);
        }
    };

    /** 2025, 2024-25 or 2024/25, and perhaps (prov), (Rev), (Final) or (OT) for outturn. */
    private static final Pattern LABEL = Pattern.compile("(\\d{4})(?:[-/](\\d{2}))?(?: \\((?:prov|Rev|Final|OT)\\))?");

    abstract Period ending(int year);

    /** The period of a label as the tool writes it. */
    Period parse(String label) {
        Matcher m = LABEL.matcher(label);
        if (!m.matches()) {
            throw new IllegalArgumentException("Not a year: " + label);
        }
        int year = Integer.parseInt(m.group(1));
        return ending(m.group(2) == null ? year : year + 1);
    }
}
