package uk.mobilityatlas.view.profile;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.profile.Spine;

/**
 * One area's profile as it stands on the page.
 *
 * @param facts where it lies, its combined authority and how many live there, in short sentences
 * @param lead what can be said safely; key figures between double asterisks
 * @param evidence why it is or is not of each type
 * @param spine its indicators
 * @param hidden how many indicators are left out, since they cannot be tested
 * @param paper the same with title, lead, notes and sources, for files
 */
record ProfilePage(
        Area area, String facts, String lead, List<PlaceTypeEvidence> evidence, Spine spine, int hidden, Sheet paper) {
    ProfilePage {
        evidence = List.copyOf(evidence);
    }

    String title() {
        return area.name();
    }
}
