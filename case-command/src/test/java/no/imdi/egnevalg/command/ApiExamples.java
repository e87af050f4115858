package no.imdi.egnevalg.command;

/** Bodies that the API takes. */
public final class ApiExamples {

    public static final String CASE = """
            {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2012-03-05",
             "category": "FEARED_FORCED_MARRIAGE", "secondaryCategories": ["EXTREME_CONTROL"],
             "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""";

    public static final String CORRECTION = """
            {"reason": "WRONG_CATEGORY", "category": "VIOLENCE_OR_THREATS"}""";

    public static final String VOIDING = """
            {"reason": "REGISTERED_TWICE"}""";

    public static final String COUNTS = """
            {"service": "INTEGRATION_ADVISER", "label": "Integreringsrådgivere", "years": [2009, 2010],
             "rows": [{"category": "LEFT_ABROAD", "printedLabel": "Etterlatt i utlandet", "values": [24, 38]},
                      {"category": "FEARED_FORCED_MARRIAGE", "values": [63, 38]},
                      {"category": "OTHER", "values": [null, null]}],
             "printedTotals": [94, 76], "categorySums": [87, 76]}""";

    public static final String CONVERSATIONS = """
            {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "period": "2012-03-05", "conversations": 4}""";

    public static final String CONVERSATIONS_CORRECTION = """
            {"period": "2012-02", "conversations": 64, "reason": "OTHER_MISTAKE"}""";

    public static final String HOUSING_CAPACITY = """
            {"on": "2012-01-01", "units": 19, "places": 28}""";

    public static final String HOUSING_OFFER = """
            {"on": "2012-02-01", "gender": "FEMALE", "ageBand": "AGE_18_20", "accompanyingChildren": 1, "referrer": "POLICE"}""";

    public static final String CSV_HEADER =
            "service,region,posting,openedOn,category,secondaryCategories,ageBand,gender,referralSource\n";

    public static final String CSV_ROW =
            "REGIONAL_COORDINATOR,WEST,,2012-04-11,VIOLENCE_OR_THREATS,EXTREME_CONTROL LEFT_ABROAD,AGE_18_20,FEMALE,POLICE\n";

    private ApiExamples() {}
}
