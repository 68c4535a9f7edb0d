package uk.mobilityatlas.ingest.place;

/** A place in a hex layout: odd rows lie half a cell to the right, rows grow to the north. */
record HexCell(int column, int row) {
    HexCell moved(int columns, int rows) {
        return new HexCell(column + columns, row + rows);
    }

    /** Steps from one cell to another, each to one of six neighbours. */
    int steps(HexCell other) {
        int x = column - Math.floorDiv(row, 2) - (other.column - Math.floorDiv(other.row, 2));
        int y = row - other.row;
        return Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(x + y)));
    }
}
