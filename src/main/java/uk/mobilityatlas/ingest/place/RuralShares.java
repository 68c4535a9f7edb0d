package uk.mobilityatlas.ingest.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

/** The rural-urban class of 2021 for councils in England and Wales, and rural shares for the nations it lacks. */
record RuralShares(Map<AreaCode, NamedCsvRecord> classes, Map<AreaCode, Double> shares) {
    static final String CLASS_FOLDER = "ons-rural-urban-classification-2021";
    static final String SHARE_FOLDER = "mysociety-uk-rural-urban-la";
    private static final String CLASSES = CLASS_FOLDER + "/ruc21_ltla24.csv";
    private static final String SHARES = SHARE_FOLDER + "/la_ruc.csv";
    private static final String CODES = "mysociety-uk-local-authority-register/lookup_gss_to_registry.csv";

    static RuralShares read(SourceFolder sources, AreaRegister register, Intake intake) {
        RuralShares rural = new RuralShares(new TreeMap<>(), new TreeMap<>());
        for (NamedCsvRecord row : sources.csv(CLASSES)) {
            rural.classes.put(register.areas().current(new AreaCode(row.getField("ltla24_code"))), row);
            intake.file(CLASSES).taken(row.getStartingLineNumber());
        }
        Map<String, AreaCode> codes = codes(sources, register, intake.file(CODES));
        for (NamedCsvRecord row : sources.csv(SHARES)) {
            String registered = row.getField("local-authority-code");
            Optional<AreaCode> area = Optional.ofNullable(codes.get(registered));
            if (area.isEmpty()) {
                intake.file(SHARES)
                        .refused(
                                row.getStartingLineNumber(),
                                "local-authority-code",
                                "The register gives no code for this council.",
                                registered);
            } else if (rural.classes.containsKey(area.get())) {
                intake.file(SHARES).outOfScope(row.getStartingLineNumber());
            } else {
                double share =
                        Double.parseDouble(row.getField("highly-rural")) + Double.parseDouble(row.getField("rural"));
                rural.shares.put(area.get(), share);
                intake.file(SHARES).taken(row.getStartingLineNumber());
            }
        }
        return rural;
    }

    private static Map<String, AreaCode> codes(SourceFolder sources, AreaRegister register, FileIntake intake) {
        Map<String, AreaCode> codes = new HashMap<>();
        for (NamedCsvRecord row : sources.csv(CODES)) {
            AreaCode.parse(row.getField("gss-code"))
                    .flatMap(code -> register.exactly(register.areas().current(code)))
                    .ifPresentOrElse(
                            area -> {
                                codes.put(row.getField("local-authority-code"), area.code());
                                intake.taken(row.getStartingLineNumber());
                            },
                            () -> intake.outOfScope(row.getStartingLineNumber()));
        }
        return codes;
    }
}
