package no.imdi.egnevalg.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;

/** A regional coordinator's case of fear of forced marriage, opened in 2012. */
public final class SampleEvents {

    /** The same case as a request. */
    public static final String REQUEST = """
            {"service": "REGIONAL_COORDINATOR", "region": "WEST", "openedOn": "2012-04-11",
             "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""";

    private static final Recorded RECORDED =
            new Recorded(Instant.parse("2012-04-11T10:00:00Z"), new Author("somebody", null, null));
    private static final Registration REGISTRATION = new Registration(
            LocalDate.of(2012, 4, 11),
            Category.FEARED_FORCED_MARRIAGE,
            List.of(),
            Region.WEST,
            null,
            AgeBand.AGE_16_17,
            Gender.FEMALE,
            ReferralSource.SCHOOL);

    private SampleEvents() {}

    public static CaseFileOpened opened(String caseId) {
        String number = CaseNumber.draw(new Random(caseId.hashCode())).value();
        return new CaseFileOpened(caseId, number, AdviserService.REGIONAL_COORDINATOR, REGISTRATION, RECORDED);
    }

    public static CaseFileVoided voided(String caseId) {
        return new CaseFileVoided(
                caseId, AdviserService.REGIONAL_COORDINATOR, REGISTRATION, VoidingReason.REGISTERED_TWICE, RECORDED);
    }
}
