-- The reference database: a cache of the data pack, made in one go and only read afterwards.
-- A changed line here changes the schema's number, and with it every cached file is made anew.
CREATE TABLE pack (
    date TEXT NOT NULL,
    fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    id TEXT PRIMARY KEY,
    publisher TEXT NOT NULL,
    dataset TEXT NOT NULL,
    licence TEXT NOT NULL,
    attribution TEXT NOT NULL,
    page TEXT NOT NULL,
    released TEXT NOT NULL,
    retrieved TEXT NOT NULL,
    releases TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What stands in this file, for whoever opens it with another program: a sentence a row.
CREATE TABLE readme (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL
) STRICT;

-- The names indicator and area are those of views, which say the same in words.
-- The numbers of indicators and areas are their places in the pack: lists come out in its order.
CREATE TABLE stored_indicator (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    phrase TEXT NOT NULL,
    plural TEXT NOT NULL,
    people TEXT NOT NULL,
    counted TEXT NOT NULL,
    known_part TEXT NOT NULL,
    definition TEXT NOT NULL,
    unit TEXT NOT NULL REFERENCES unit,
    decimals INTEGER NOT NULL,
    polarity TEXT NOT NULL,
    topic TEXT NOT NULL,
    official_status TEXT NOT NULL,
    caveat TEXT NOT NULL,
    period_note TEXT NOT NULL,
    period_end TEXT NOT NULL,
    coverage TEXT NOT NULL,
    except_nation TEXT NOT NULL,
    interval_basis TEXT NOT NULL,
    interval_reason TEXT NOT NULL,
    overdispersion REAL NOT NULL,
    age_from INTEGER NOT NULL,
    age_to INTEGER NOT NULL,
    not_known TEXT NOT NULL,
    upper_bound TEXT NOT NULL,
    -- joined by a semicolon
    levels TEXT NOT NULL
) STRICT;

CREATE TABLE indicator_source (
    indicator INTEGER NOT NULL REFERENCES stored_indicator,
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (indicator, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_geography (
    indicator INTEGER NOT NULL REFERENCES stored_indicator,
    geography TEXT NOT NULL,
    PRIMARY KEY (indicator, geography)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_role (
    indicator INTEGER NOT NULL REFERENCES stored_indicator,
    role TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (indicator, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE stored_area (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    nation TEXT REFERENCES stored_area (code),
    region TEXT REFERENCES stored_area (code),
    combined_authority TEXT REFERENCES stored_area (code),
    upper_tier TEXT REFERENCES stored_area (code),
    valid_from TEXT,
    valid_to TEXT,
    note TEXT NOT NULL,
    -- joined by a semicolon
    levels TEXT NOT NULL
) STRICT;

CREATE TABLE area_geography (
    area INTEGER NOT NULL REFERENCES stored_area,
    geography TEXT NOT NULL,
    PRIMARY KEY (area, geography)
) STRICT, WITHOUT ROWID;

CREATE TABLE area_type (
    area INTEGER NOT NULL REFERENCES stored_area,
    type TEXT NOT NULL,
    PRIMARY KEY (area, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE alias (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    area TEXT NOT NULL REFERENCES stored_area (code),
    kind TEXT NOT NULL,
    UNIQUE (text, area, kind)
) STRICT;

CREATE TABLE town (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    area TEXT NOT NULL REFERENCES stored_area (code),
    UNIQUE (name, area)
) STRICT;

CREATE TABLE succession (
    id INTEGER PRIMARY KEY,
    from_area TEXT NOT NULL REFERENCES stored_area (code),
    to_area TEXT NOT NULL REFERENCES stored_area (code),
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    UNIQUE (from_area, to_area, on_day)
) STRICT;

CREATE TABLE place_type (
    id INTEGER PRIMARY KEY,
    area TEXT NOT NULL REFERENCES stored_area (code),
    type TEXT NOT NULL,
    member INTEGER NOT NULL CHECK (member IN (0, 1)),
    measure TEXT NOT NULL,
    value TEXT NOT NULL,
    rule TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source,
    note TEXT NOT NULL,
    UNIQUE (area, type, measure)
) STRICT;

CREATE TABLE neighbour (
    area INTEGER NOT NULL REFERENCES stored_area,
    model TEXT NOT NULL,
    rank INTEGER NOT NULL,
    neighbour TEXT NOT NULL REFERENCES stored_area (code),
    closeness TEXT NOT NULL,
    PRIMARY KEY (area, model, rank)
) STRICT, WITHOUT ROWID;

-- An Opportunity Area may be of several districts: a row for each.
CREATE TABLE opportunity_area (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    announced TEXT NOT NULL,
    district TEXT NOT NULL REFERENCES stored_area (code),
    current TEXT NOT NULL REFERENCES stored_area (code),
    UNIQUE (name, district)
) STRICT;

CREATE TABLE resident (
    area INTEGER NOT NULL REFERENCES stored_area,
    age INTEGER NOT NULL CHECK (age BETWEEN 0 AND 100),
    count INTEGER NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (area, age)
) STRICT, WITHOUT ROWID;

-- A period's number grows with its last day, then with its first.
CREATE TABLE period (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL UNIQUE,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
) STRICT;

CREATE TABLE series_break (
    id INTEGER PRIMARY KEY,
    indicator INTEGER NOT NULL REFERENCES stored_indicator,
    area INTEGER REFERENCES stored_area,
    before INTEGER NOT NULL REFERENCES period,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX series_break_once ON series_break (indicator, coalesce(area, 0), before, kind);

CREATE TABLE status (
    id INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL UNIQUE
) STRICT;

-- The sixteen sets of marks in letters: the number is that of a figure's marks.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    letters TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- The key lays all areas of one indicator and period side by side: a map is one short run of pages.
-- marks: 1 provisional, 2 revised, 4 after a break, 8 estimated, added up.
CREATE TABLE observation (
    indicator INTEGER NOT NULL REFERENCES stored_indicator,
    period INTEGER NOT NULL REFERENCES period,
    area INTEGER NOT NULL REFERENCES stored_area,
    status INTEGER NOT NULL DEFAULT 0 REFERENCES status,
    marks INTEGER NOT NULL DEFAULT 0 REFERENCES mark CHECK (marks BETWEEN 0 AND 15),
    note INTEGER NOT NULL DEFAULT 0 REFERENCES note,
    value REAL,
    lower REAL,
    upper REAL,
    numerator REAL,
    denominator REAL,
    PRIMARY KEY (indicator, period, area)
) STRICT, WITHOUT ROWID;

-- The periods in which an indicator has a figure for a geography's present areas.
CREATE TABLE indicator_period (
    indicator INTEGER NOT NULL REFERENCES stored_indicator,
    geography TEXT NOT NULL,
    period INTEGER NOT NULL REFERENCES period,
    PRIMARY KEY (indicator, geography, period)
) STRICT, WITHOUT ROWID;

-- Points and references as steps from the one before, in as few bytes as each needs.
CREATE TABLE arc (
    id INTEGER PRIMARY KEY,
    points BLOB NOT NULL
) STRICT;

CREATE TABLE outline (
    geography TEXT NOT NULL,
    area INTEGER NOT NULL REFERENCES stored_area,
    polygons BLOB NOT NULL,
    PRIMARY KEY (geography, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE hexagon (
    geography TEXT NOT NULL,
    area INTEGER NOT NULL REFERENCES stored_area,
    q INTEGER NOT NULL,
    r INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (geography, area),
    UNIQUE (geography, q, r),
    UNIQUE (geography, label)
) STRICT, WITHOUT ROWID;
