-- What the file for those who ask SQL has beyond a copy of the reference database.
CREATE TABLE stored_verdict (
    indicator INTEGER NOT NULL REFERENCES stored_indicator,
    level TEXT NOT NULL,
    area INTEGER NOT NULL REFERENCES stored_area,
    period INTEGER NOT NULL REFERENCES period,
    benchmark_value REAL,
    verdict TEXT NOT NULL,
    people INTEGER,
    people_low INTEGER,
    people_high INTEGER,
    PRIMARY KEY (indicator, level, area)
) STRICT, WITHOUT ROWID;

CREATE VIEW verdict_england AS
SELECT i.name AS indicator, i.title, i.unit, i.polarity, v.level, a.code AS area_code, a.name AS area_name,
       p.label AS period, p.first_day AS period_start, p.last_day AS period_end,
       o.value, o.lower, o.upper, CASE WHEN o.lower IS NULL THEN NULL ELSE 95 END AS interval_level,
       CASE WHEN o.area IS NULL THEN 'x'
            WHEN s.symbol = '' THEN m.letters
            WHEN m.letters = '' THEN s.symbol
            ELSE s.symbol || ';' || m.letters END AS status,
       coalesce(m.letters, '') AS marks,
       v.benchmark_value, v.verdict, v.people, v.people_low, v.people_high
FROM stored_verdict v
JOIN stored_indicator i ON i.id = v.indicator
JOIN stored_area a ON a.id = v.area
JOIN period p ON p.id = v.period
LEFT JOIN observation o ON o.indicator = v.indicator AND o.period = v.period AND o.area = v.area
LEFT JOIN status s ON s.id = o.status
LEFT JOIN mark m ON m.id = o.marks;
