package uk.mobilityatlas.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.ingest.PackReader;

/** What {@code --version} says: the version of the program and of the data pack inside it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String program = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("in development");
        PackVersion pack = PackReader.embedded().version();
        return new String[] {"Mobility Atlas " + program + ", data of " + pack.label()};
    }
}
