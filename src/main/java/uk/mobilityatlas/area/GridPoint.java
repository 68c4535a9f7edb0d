package uk.mobilityatlas.area;

/** A point on the British National Grid, which the atlas carries on over Northern Ireland; in metres. */
public record GridPoint(double east, double north) {
    /** How far two points are apart, in metres. */
    public double distance(GridPoint other) {
        return Math.hypot(east - other.east, north - other.north);
    }
}
