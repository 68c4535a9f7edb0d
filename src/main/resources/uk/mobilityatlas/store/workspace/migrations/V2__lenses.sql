-- What a picture asks besides its query: other indicators, and which places it shows.
ALTER TABLE part ADD COLUMN lens TEXT CHECK (lens IS NULL OR json_valid(lens));

PRAGMA user_version = 2;
