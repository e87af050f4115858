package no.imdi.egnevalg.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;

/** Cases of SCHOOL-EAST-01, where mr works, and what happens to them. mr2 works at SCHOOL-EAST-02. */
public final class CasesOfSchools {

    public static final Unit MR = unit("SCHOOL-EAST-01");
    public static final Unit MR2 = unit("SCHOOL-EAST-02");
    public static final LocalDate DAY = LocalDate.of(2012, 5, 2);
    public static final Recorded RECORDED =
            new Recorded(Instant.parse("2012-05-02T10:00:00Z"), new Author("demo-mr", null, null));

    public static final String REQUEST = """
            {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2012-04-11",
             "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""";

    private final RunningServices services;

    public CasesOfSchools(RunningServices services) {
        this.services = services;
    }

    /** The minority advisers at a school. */
    public static Unit unit(String school) {
        return new Unit(AdviserService.MINORITY_ADVISER, null, school);
    }

    /** A new case with its data key, which the views know. */
    public String open() {
        String caseId = openWithoutKey();
        services.dataKeys().create(caseId);
        return caseId;
    }

    /** A new case for which nobody has seen to a data key. */
    public String openWithoutKey() {
        var opened = services.commandAs("mr").post("/api/v1/cases", REQUEST);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String caseId = opened.body().path("caseId").asString();
        assertKnown("mr", caseId, 0);
        return caseId;
    }

    /** A new case that nobody else may see. */
    public String openStrictlyConfidential() {
        String caseId = open();
        happened(1, new CaseFileClassified(caseId, Confidentiality.STRICTLY_CONFIDENTIAL, RECORDED));
        assertKnown("mr", caseId, 1);
        return caseId;
    }

    /** A new case of which nothing is left. */
    public String openAndErase() {
        String caseId = open();
        happened(1, new CaseFileErased(caseId, ErasureBasis.values()[0], RECORDED.by(), RECORDED));
        assertThat(services.queryAs("mr").get(path(caseId) + "?version=1").status())
                .isEqualTo(410);
        assertThat(services.queryAs("mr")
                        .get(path(caseId) + "/timeline?version=1")
                        .status())
                .isEqualTo(200);
        return caseId;
    }

    /** Writes an event straight into the log. */
    public void happened(long version, CaseFileEvent event) {
        try (Connection connection = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.insert(connection, event.caseId(), version, event);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both views have the case in this version, and the user sees it. */
    public void assertKnown(String user, String caseId, long version) {
        for (String view : new String[] {"", "/timeline"}) {
            var answer = services.queryAs(user).get(path(caseId) + view + "?version=" + version);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    /** The number of a case, as its owner would tell it to others. */
    public String numberOf(String caseId) {
        return numberOf(services, caseId);
    }

    /** The number of a case, as its owner would tell it to others. */
    public static String numberOf(RunningServices services, String caseId) {
        return new LogTable(services)
                .rows("SELECT convert_from(payload, 'UTF8')::json ->> 'caseNumber' FROM domain_event_entry"
                        + " WHERE aggregate_identifier = '" + caseId + "' AND sequence_number = 0")
                .getFirst();
    }

    public static String path(String caseId) {
        return "/api/v1/cases/" + caseId;
    }
}
