-- "MATW" in the header says whose file it is; user_version tells the schema without asking anyone.
PRAGMA application_id = 1296127063;
PRAGMA user_version = 1;

CREATE TABLE story (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE slide (
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    layout TEXT NOT NULL,
    headline TEXT,
    subtitle TEXT,
    notes TEXT NOT NULL,
    PRIMARY KEY (story, position),
    UNIQUE (story, id)
) STRICT, WITHOUT ROWID;

-- kind: picture, big-number, table, words; form: which picture or table
CREATE TABLE part (
    story TEXT NOT NULL,
    slide INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    form TEXT,
    query TEXT CHECK (query IS NULL OR json_valid(query)),
    words TEXT,
    PRIMARY KEY (story, slide, position),
    FOREIGN KEY (story, slide) REFERENCES slide (story, position) ON DELETE CASCADE,
    CHECK ((kind = 'words') = (words IS NOT NULL)),
    CHECK ((kind = 'words') = (query IS NULL))
) STRICT, WITHOUT ROWID;

-- what a story showed when it was last presented
CREATE TABLE presented (
    story TEXT PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    pack_date TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE presented_figure (
    story TEXT NOT NULL REFERENCES presented (story) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    area TEXT NOT NULL,
    period TEXT NOT NULL,
    latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
    value REAL,
    lower REAL,
    upper REAL,
    bound_low REAL,
    bound_high REAL,
    status TEXT NOT NULL,
    PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_selection (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL CHECK (json_valid(query))
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
