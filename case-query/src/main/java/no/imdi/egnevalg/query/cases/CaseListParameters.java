package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.query.http.CursorText;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Wanted;
import no.imdi.egnevalg.query.http.YesOrNo;
import no.imdi.egnevalg.query.lives.ReferralState;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the case list as they were sent. An invalid parameter fails the request with a problem that names
 * it.
 */
record CaseListParameters(
        @Nullable @Parameter(description = "that opened the case", example = "MINORITY_ADVISER")
        String service,

        @Nullable @Parameter(description = "of openedOn", example = "2012")
        String year,

        @Nullable @Parameter(description = "as registered and corrected", example = "FEARED_FORCED_MARRIAGE")
        String category,

        @Nullable @Parameter(example = "OPEN") @Code(CaseState.class)
        String state,

        @Nullable
        @Parameter(description = "service that works on it now", example = "MINORITY_ADVISER")
        @Code(AdviserService.class)
        String owner,

        @Nullable @Parameter(description = "with any dashes and blanks, or none")
        String caseNumber,

        @Nullable
        @Parameter(description = "as assessed last; none where it has not been", example = "HIGH")
        @Code(value = RiskLevel.class, or = Wanted.NO_VALUE)
        String riskLevel,

        @Nullable
        @Parameter(description = "whether the day of something that waits for your unit has passed", example = "true")
        @Code(YesOrNo.class)
        String overdue,

        @Nullable
        @Parameter(description = "the first day in Norway on which something was entered", example = "2012-05-01")
        String changedSince,

        @Nullable @Parameter(description = "the first day of openedOn", example = "2012-01-01")
        String openedFrom,

        @Nullable @Parameter(description = "the last day of openedOn", example = "2012-12-31")
        String openedTo,

        @Nullable @Parameter(example = "AGE_16_17") String ageBand,

        @Nullable @Parameter(example = "FEMALE") String gender,

        @Nullable @Parameter(example = "SCHOOL") String referralSource,

        @Nullable
        @Parameter(description = "one it has now; none where it has none", example = "VIOLENCE_OR_THREATS")
        @Code(value = Category.class, or = Wanted.NO_VALUE)
        String secondaryConcern,

        @Nullable
        @Parameter(
                description = "of a referral that your unit sent or was sent; none where there is none",
                example = "WAITING")
        @Code(value = ReferralState.class, or = Wanted.NO_VALUE)
        String referralState,

        @Nullable
        @Parameter(description = "whether you registered it or entered something last", example = "true")
        @Code(YesOrNo.class)
        String mine,

        @Nullable @Parameter(example = "LATEST_OPENED") @Code(CaseOrder.class)
        String sort,

        @Nullable @Parameter(description = "page size, at most 200")
        String limit,

        @Nullable @Parameter(description = "next of the page before, with the same other parameters")
        String after) {

    private static final int LAST_YEAR = 9999;
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    CaseFilters filters() {
        LocalDate from = Parameters.date("openedFrom", openedFrom);
        LocalDate to = Parameters.date("openedTo", openedTo);
        if (from != null && to != null && to.isBefore(from)) {
            throw Parameters.wrong("openedTo", "span-reversed", "The last day is not before the first.");
        }
        return new CaseFilters(
                Parameters.code("service", service, AdviserService.class),
                Parameters.number("year", year, 0, LAST_YEAR),
                Parameters.code("category", category, Category.class),
                Parameters.choice("state", state, CaseState.class),
                Parameters.code("owner", owner, AdviserService.class),
                caseNumber == null ? null : readCaseNumber(caseNumber),
                Parameters.codeOrNone("riskLevel", riskLevel, RiskLevel.class),
                Parameters.yesOrNo("overdue", overdue),
                beginOf(Parameters.date("changedSince", changedSince)),
                from,
                to,
                Parameters.code("ageBand", ageBand, AgeBand.class),
                Parameters.code("gender", gender, Gender.class),
                Parameters.code("referralSource", referralSource, ReferralSource.class),
                Parameters.codeOrNone("secondaryConcern", secondaryConcern, Category.class),
                Parameters.choiceOrNone("referralState", referralState, ReferralState.class),
                Parameters.yesOrNo("mine", mine));
    }

    private static CaseNumber readCaseNumber(String written) {
        return CaseNumber.read(written)
                .orElseThrow(() -> Parameters.wrong(
                        "caseNumber",
                        "malformed-case-number",
                        "The case number is misspelt: its check character does not fit."));
    }

    private static @Nullable Instant beginOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(NORWAY).toInstant();
    }

    /** Returns the requested order, which must be that of the walk. */
    CaseOrder order() {
        return Objects.requireNonNullElse(Parameters.choice("sort", sort, CaseOrder.class), CaseOrder.LATEST_OPENED);
    }

    /** Returns the walk to continue; null where a new one begins. */
    @Nullable
    CaseWalk walk() {
        if (after == null) {
            return null;
        }
        CaseWalk walk = CaseWalk.read(after);
        if (walk.order() != order()) {
            throw CursorText.malformed();
        }
        return walk;
    }

    int pageSize() {
        return Parameters.pageSize(limit);
    }
}
