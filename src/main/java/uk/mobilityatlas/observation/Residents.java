package uk.mobilityatlas.observation;

import uk.mobilityatlas.area.AreaCode;

/**
 * How many people of one age lived in an area of England or Wales on the day of the 2021 Census.
 *
 * @param age single year of age, 100 for 100 and over
 * @param count usual residents, 0 or more, as the Census publishes them
 * @param basis the count behind it, as the pack names it: census-2021
 */
public record Residents(AreaCode area, int age, long count, String basis) {}
