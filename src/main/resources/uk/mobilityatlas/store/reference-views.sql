-- The same in words, for whoever opens the file with another program. Nothing of the application reads these.
CREATE VIEW figure AS
SELECT a.code AS area_code, a.name AS area_name, p.label AS period, o.value, o.lower, o.upper,
       CASE WHEN s.symbol = '' THEN m.letters
            WHEN m.letters = '' THEN s.symbol
            ELSE s.symbol || ';' || m.letters END AS status,
       i.name AS indicator, i.title, i.unit,
       CASE WHEN a.levels <> 'ltla;utla' OR i.levels LIKE 'ltla;utla%' THEN a.levels
            WHEN i.levels LIKE 'ltla%' THEN 'ltla'
            WHEN i.levels LIKE 'utla%' THEN 'utla'
            ELSE a.levels END AS level,
       p.first_day AS period_start, p.last_day AS period_end,
       CASE WHEN o.lower IS NULL THEN NULL ELSE 95 END AS interval_level,
       o.numerator, o.denominator, m.letters AS marks, n.text AS note,
       i.polarity, i.topic, i.decimals
FROM observation o
JOIN stored_indicator i ON i.id = o.indicator
JOIN stored_area a ON a.id = o.area
JOIN period p ON p.id = o.period
JOIN status s ON s.id = o.status
JOIN mark m ON m.id = o.marks
JOIN note n ON n.id = o.note;

CREATE VIEW area AS
SELECT a.code AS area_code, a.name AS area_name, a.levels AS level,
       a.nation AS nation_code, n.name AS nation,
       a.region AS region_code, r.name AS region,
       a.combined_authority AS combined_authority_code, c.name AS combined_authority,
       a.upper_tier AS county_code, u.name AS county,
       (SELECT coalesce(group_concat(type, ';'), '') FROM area_type t WHERE t.area = a.id) AS place_types,
       a.valid_from, a.valid_to, a.note
FROM stored_area a
LEFT JOIN stored_area n ON n.code = a.nation
LEFT JOIN stored_area r ON r.code = a.region
LEFT JOIN stored_area c ON c.code = a.combined_authority
LEFT JOIN stored_area u ON u.code = a.upper_tier;

CREATE VIEW indicator AS
SELECT i.name AS indicator, i.title, i.topic, i.unit, u.words AS unit_words, i.decimals, i.polarity, i.definition, i.caveat,
       i.official_status, i.coverage,
       i.levels AS level,
       (SELECT p.label FROM period p WHERE p.id = (SELECT min(period) FROM indicator_period q WHERE q.indicator = i.id))
           AS first_period,
       (SELECT p.label FROM period p WHERE p.id = (SELECT max(period) FROM indicator_period q WHERE q.indicator = i.id))
           AS last_period,
       i.interval_basis, i.interval_reason,
       CASE WHEN i.age_from < 0 THEN NULL ELSE i.age_from END AS age_from,
       CASE WHEN i.age_to < 0 THEN NULL ELSE i.age_to END AS age_to,
       s.publisher, s.dataset, s.licence, s.attribution, s.page, s.retrieved
FROM stored_indicator i
JOIN unit u ON u.id = i.unit
LEFT JOIN indicator_source x ON x.indicator = i.id AND x.position = 0
LEFT JOIN source s ON s.id = x.source;
