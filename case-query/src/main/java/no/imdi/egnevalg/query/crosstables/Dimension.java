package no.imdi.egnevalg.query.crosstables;

import java.util.Arrays;
import java.util.List;
import no.imdi.egnevalg.http.description.NamedOutside;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.Measure;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.query.lives.SentReferrals;
import org.jspecify.annotations.Nullable;

/** A dimension that cases, or acts in them, can be broken down by. Most have the name of their code list. */
enum Dimension implements NamedOutside {
    SERVICE("service", AdviserService.class),
    YEAR("year"),
    QUARTER("quarter"),
    MONTH("month"),
    CATEGORY("category", Category.class),
    AGE_BAND("ageBand", AgeBand.class),
    GENDER("gender", Gender.class),
    REFERRAL_SOURCE("referralSource", ReferralSource.class),
    REGION("region", Region.class),
    POSTING("posting"),
    CLOSURE_OUTCOME("closureOutcome", ClosureOutcome.class),
    REOPENING_REASON("reopeningReason", ReopeningReason.class),
    MEASURE("measure", Measure.class),
    GUIDANCE_CHANNEL("guidanceChannel", GuidanceChannel.class),
    RISK_LEVEL("riskLevel", RiskLevel.class),
    RECIPIENT("recipient"),
    ANSWER("answer", SentReferrals.Answer.class),
    CORRECTION_REASON("correctionReason", CorrectionReason.class),
    VOIDING_REASON("voidingReason", VoidingReason.class),
    ERASURE_BASIS("erasureBasis", ErasureBasis.class),
    /** The year in which something was entered, as opposed to the year in which it counts. */
    ENTERED_YEAR("enteredYear");

    private final String parameter;
    private final @Nullable Class<? extends Enum<?>> codes;

    Dimension(String parameter) {
        this(parameter, null);
    }

    Dimension(String parameter, @Nullable Class<? extends Enum<?>> codes) {
        this.parameter = parameter;
        this.codes = codes;
    }

    @Override
    public String nameOutside() {
        return parameter;
    }

    /** The codes of its list, in order; empty where the codes come from elsewhere. */
    List<String> listedCodes() {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
    }

    /** True where the code follows from the date. */
    boolean isTime() {
        return this == YEAR || this == QUARTER || this == MONTH;
    }

    /** True where every counter document has one code of the dimension, so that no counters by it are needed. */
    boolean isOfEveryCounter() {
        return this == SERVICE || isTime();
    }
}
