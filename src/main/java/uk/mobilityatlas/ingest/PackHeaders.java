package uk.mobilityatlas.ingest;

/** The columns of the pack's tables, on which its writer and its reader agree. */
public final class PackHeaders {
    public static final String SOURCES = "id,publisher,dataset,licence,attribution,page,released,retrieved,releases";
    public static final String INDICATORS =
            "id,title,short_title,phrase,plural,definition,unit,decimals,polarity,topic,sources,"
                    + "official_status,caveat,period_note,period_end,geographies,coverage,except,interval_basis,interval_reason,"
                    + "overdispersion,age_from,age_to,people,counted,not_known,upper_bound,known_part,roles";
    public static final String UNITS = "id,prefix,suffix,words";
    public static final String AREAS =
            "code,name,geographies,nation,region,combined_authority,upper_tier,types," + "valid_from,valid_to,note";
    public static final String ALIASES = "text,area,kind";
    public static final String TOWNS = "name,area";
    public static final String SUCCESSIONS = "from,to,kind,on";
    public static final String PLACE_TYPES = "area,type,member,measure,value,rule,source,note";
    public static final String NEIGHBOURS = "area,model,rank,neighbour,closeness";
    public static final String OPPORTUNITY_AREAS = "name,announced,district,current";
    public static final String RESIDENTS = "area,age,count,basis";
    public static final String BREAKS = "indicator,area,before,kind,reason";
    public static final String OBSERVATIONS = "area,period,value,lower,upper,numerator,denominator,status,marks,note";
    public static final String BOUNDARIES = "arc,points";
    public static final String OUTLINES = "geography,area,polygons";
    public static final String HEXAGONS = "geography,area,column,row,label";
    public static final String INTAKE = "file,rows,taken,out_of_scope,same,refused,note";
    public static final String REFUSALS = "file,line,column,reason,text";

    private PackHeaders() {}
}
