-- How many minutes a story may take.
ALTER TABLE story ADD COLUMN minutes INTEGER NOT NULL DEFAULT 20 CHECK (minutes BETWEEN 5 AND 120);

PRAGMA user_version = 3;
