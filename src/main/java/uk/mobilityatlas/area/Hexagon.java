package uk.mobilityatlas.area;

/**
 * One area's place in a hex layout: odd-r offset coordinates, pointy top, row 0 at the foot.
 *
 * @param column the column q
 * @param row the row r, growing to the north
 * @param label a three-letter name, unique in its layout
 */
public record Hexagon(AreaCode area, int column, int row, String label) {}
