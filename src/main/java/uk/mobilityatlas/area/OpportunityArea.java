package uk.mobilityatlas.area;

/**
 * One of the twelve Opportunity Areas of 2016-17.
 *
 * @param announced year and month, such as 2016-10
 * @param current the council that covers it today
 */
public record OpportunityArea(String name, String announced, AreaCode district, AreaCode current) {}
