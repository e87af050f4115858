package no.imdi.egnevalg.query.crosstables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.http.description.NamedOutside;

/** What a table counts, and the dimensions it can be broken down by besides service and time. */
enum CaseMeasure implements NamedOutside {
    NEW(
            "new",
            Dimension.CATEGORY,
            Dimension.AGE_BAND,
            Dimension.GENDER,
            Dimension.REFERRAL_SOURCE,
            Dimension.REGION,
            Dimension.POSTING),
    CLOSURES("closures", Dimension.CLOSURE_OUTCOME, Dimension.CATEGORY, Dimension.AGE_BAND, Dimension.GENDER),
    REOPENINGS("reopenings", Dimension.REOPENING_REASON, Dimension.CATEGORY, Dimension.AGE_BAND, Dimension.GENDER),
    MEASURES("measures", Dimension.MEASURE, Dimension.CATEGORY, Dimension.AGE_BAND, Dimension.GENDER),
    GUIDANCE("guidance", Dimension.GUIDANCE_CHANNEL, Dimension.CATEGORY, Dimension.AGE_BAND, Dimension.GENDER),
    RISK_ASSESSMENTS("riskAssessments", Dimension.RISK_LEVEL, Dimension.CATEGORY, Dimension.AGE_BAND, Dimension.GENDER),
    REFERRALS("referrals", Dimension.RECIPIENT, Dimension.ANSWER, Dimension.CATEGORY),
    LATE_REGISTRATIONS("lateRegistrations", Dimension.ENTERED_YEAR, Dimension.CATEGORY),
    CORRECTIONS("corrections", Dimension.CORRECTION_REASON, Dimension.ENTERED_YEAR, Dimension.CATEGORY),
    VOIDINGS("voidings", Dimension.VOIDING_REASON, Dimension.ENTERED_YEAR, Dimension.CATEGORY),
    ERASURES("erasures", Dimension.ERASURE_BASIS, Dimension.ENTERED_YEAR, Dimension.CATEGORY);

    private final String parameter;
    /** The list cannot be modified. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Dimension> traits;

    CaseMeasure(String parameter, Dimension... traits) {
        this.parameter = parameter;
        this.traits = Arrays.stream(traits).sorted().toList();
    }

    @Override
    public String nameOutside() {
        return parameter;
    }

    /** The dimensions of every fact of this measure besides service and month, in the order of the dimensions. */
    List<Dimension> traits() {
        return traits;
    }

    /** All dimensions that rows and columns can have. */
    List<Dimension> dimensions() {
        return Stream.concat(Arrays.stream(Dimension.values()).filter(Dimension::isOfEveryCounter), traits.stream())
                .toList();
    }
}
