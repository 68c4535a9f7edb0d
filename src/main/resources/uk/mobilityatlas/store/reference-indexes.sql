-- Made after the rows are in, where one sort is quicker than many insertions.
-- One area across all indicators, and, with both columns, one series.
CREATE INDEX observation_by_area ON observation (area, indicator, period);
