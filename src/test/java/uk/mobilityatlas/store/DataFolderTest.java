package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    @Test
    void theVariableNamesTheFolder() {
        assertThat(DataFolder.find(Map.of("MOBILITY_ATLAS_HOME", "/srv/atlas", "XDG_DATA_HOME", "/x"), on("Linux")))
                .isEqualTo(Path.of("/srv/atlas").toAbsolutePath());
    }

    @Test
    void anEmptyVariableNamesNothing() {
        assertThat(DataFolder.find(Map.of("MOBILITY_ATLAS_HOME", " "), on("Linux")))
                .isEqualTo(Path.of("/home/sian/.local/share/mobility-atlas"));
    }

    @Test
    void linuxFollowsTheXdgSpecification() {
        assertThat(DataFolder.find(Map.of("XDG_DATA_HOME", "/data"), on("Linux")))
                .isEqualTo(Path.of("/data/mobility-atlas"));
        assertThat(DataFolder.find(Map.of("XDG_DATA_HOME", "relative"), on("Linux")))
                .isEqualTo(Path.of("/home/sian/.local/share/mobility-atlas"));
    }

    @Test
    void windowsAndMacHaveTheirOwnFolders() {
        assertThat(DataFolder.find(Map.of("APPDATA", "/Users/sian/AppData/Roaming"), on("Windows 11")))
                .isEqualTo(Path.of("/Users/sian/AppData/Roaming/Mobility Atlas"));
        assertThat(DataFolder.find(Map.of(), on("Mac OS X")))
                .isEqualTo(Path.of("/home/sian/Library/Application Support/Mobility Atlas"));
    }

    @Test
    void aNameThatNoFolderCanHaveIsSaidInOneSentence() {
        assertThatThrownBy(() -> DataFolder.find(Map.of("MOBILITY_ATLAS_HOME", "/srv/\0"), on("Linux")))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The folder for the atlas's files cannot be: /srv/");
    }

    private static Properties on(String system) {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/sian");
        properties.setProperty("os.name", system);
        return properties;
    }
}
