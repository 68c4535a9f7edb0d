package uk.mobilityatlas.observation;

import uk.mobilityatlas.area.AreaCode;

/**
 * How many people of one age live in an area.
 *
 * @param age single year of age, 100 for 100 and over
 * @param basis the count behind it: census-2021 or mid-2020
 */
public record Residents(AreaCode area, int age, long count, String basis) {}
