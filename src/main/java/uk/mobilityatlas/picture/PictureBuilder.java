package uk.mobilityatlas.picture;

import java.util.Optional;
import uk.mobilityatlas.story.SlidePart;

/** Makes one kind of picture of the answers to what it asks. */
interface PictureBuilder {
    /** The picture; empty where the pack has no figures for it. */
    Optional<Picture> of(SlidePart.Picture asked, AnswerSource answers);
}
