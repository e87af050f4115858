package no.imdi.egnevalg.query.timeline;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.DAY;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.MR;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.MR2;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.RECORDED;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HiddenCasesInTimelinesTest {

    private static final Recorded BY_THE_OTHER_SCHOOL =
            new Recorded(RECORDED.at(), new Author("demo-mr2", Role.ADVISER, AdviserService.MINORITY_ADVISER));

    private static RunningServices services;
    private static CasesOfSchools cases;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        cases = new CasesOfSchools(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void the_owner_learns_that_a_link_was_made_and_why_but_neither_with_which_case_nor_by_whom() {
        String own = cases.open();
        String hidden = ofTheOtherSchool();
        link(own, 1, hidden, 2);

        Answer timeline = timeline("mr", own, 1);

        assertThat(timeline.text()).doesNotContain(hidden, "demo-mr2");
        JsonNode entry = timeline.body().at("/entries/1");
        assertThat(entry.path("what").asString()).isEqualTo("CASE_FILES_LINKED");
        assertThat(entry.at("/details/0/values/0/code").asString()).isEqualTo("SERVICES_CONFIRMED");
        assertThat(entry.path("who").isEmpty()).isTrue();
        assertThat(timeline.body().path("hiddenCases").asInt()).isEqualTo(1);
        assertThat(services.queryAs("mr").get(path(own)).text()).doesNotContain(hidden);
        assertThat(services.queryAs("mr")
                        .get(path(own) + "/possible-duplicates")
                        .text())
                .doesNotContain(hidden);
    }

    @Test
    void a_recipient_and_a_reader_in_an_emergency_do_not_learn_it_either() {
        String own = cases.open();
        String strict = strictlyConfidentialOfTheOtherSchool();
        link(own, 1, strict, 3);
        cases.happened(
                2,
                new ReferralSent(
                        own,
                        "sent",
                        DAY,
                        ReferralRecipient.of(CasesOfSchools.unit("SCHOOL-EAST-03")),
                        ReferralReason.CARE,
                        Urgency.NORMAL,
                        RECORDED));
        String emergency =
                "{\"caseNumber\": \"%s\", \"reason\": \"JOURNEY_IMMINENT\", \"explanation\": \"A journey is planned.\"}";
        timeline("mr", own, 2);

        assertThat(services.queryAs("rk")
                        .post("/api/v1/emergency-access", emergency.formatted(cases.numberOf(own)))
                        .status())
                .isEqualTo(201);

        for (String reader : List.of("school-east-03", "rk")) {
            assertThat(timeline(reader, own, 2).text()).doesNotContain(strict, "demo-mr2");
        }
    }

    @Test
    void who_may_see_the_other_case_is_told_which_it_is_and_by_whom() {
        String one = cases.open();
        String other = cases.open();
        link(one, 1, other, 1);

        Answer timeline = timeline("mr", one, 1);

        assertThat(namedIn(timeline, "CASE_FILES_LINKED")).containsExactlyInAnyOrder(one, other);
        assertThat(timeline.text()).contains("demo-mr2");
    }

    @Test
    void a_link_that_was_undone_names_the_other_case_to_those_who_may_see_it() {
        String own = cases.open();
        String hidden = ofTheOtherSchool();
        String strict = strictlyConfidentialOfTheOtherSchool();
        link(own, 1, hidden, 2);
        link(own, 2, strict, 3);
        unlink(own, 3, hidden, 3);
        unlink(own, 4, strict, 4);
        assertThat(timeline("mr", own, 4).text()).doesNotContain(hidden, strict, "demo-mr2");

        purpose(own);

        assertThat(namedIn(timeline("kt", own, 4), "CASE_FILES_UNLINKED")).containsExactly(hidden);
        purpose(strict);
        assertThat(namedIn(timeline("kt", own, 4), "CASE_FILES_UNLINKED")).containsExactlyInAnyOrder(hidden, strict);
    }

    @Test
    void the_sender_of_a_referral_is_not_told_the_case_that_the_recipient_opened() {
        String sent = cases.open();
        String received = ofTheOtherSchool();
        cases.happened(
                1,
                new ReferralSent(
                        sent, "sent", DAY, ReferralRecipient.of(MR2), ReferralReason.CARE, Urgency.NORMAL, RECORDED));
        cases.happened(2, new ReferralAccepted(sent, "sent", DAY, received, BY_THE_OTHER_SCHOOL));

        Answer sender = timeline("mr", sent, 2);

        assertThat(sender.text()).doesNotContain(received);
        assertThat(sender.body().at("/entries/2/who/id").asString()).isEqualTo("demo-mr2");
        assertThat(namedIn(timeline("mr2", sent, 2), "REFERRAL_ACCEPTED")).containsExactly(received);
    }

    @Test
    void an_erased_case_is_named_to_nobody() {
        String one = cases.open();
        String erased = cases.open();
        link(one, 1, erased, 1);
        cases.happened(2, new CaseFileErased(erased, ErasureBasis.values()[0], RECORDED.by(), RECORDED));
        timeline("mr", erased, 2);

        assertThat(timeline("mr", one, 1).text()).doesNotContain(erased);
    }

    private static String ofTheOtherSchool() {
        String caseId = cases.open();
        cases.happened(1, new CaseFileHandedOver(caseId, DAY, MR, MR2, RECORDED));
        cases.assertKnown("mr2", caseId, 1);
        return caseId;
    }

    private static String strictlyConfidentialOfTheOtherSchool() {
        String caseId = ofTheOtherSchool();
        cases.happened(2, new CaseFileClassified(caseId, Confidentiality.STRICTLY_CONFIDENTIAL, BY_THE_OTHER_SCHOOL));
        cases.assertKnown("mr2", caseId, 2);
        return caseId;
    }

    private static void link(String one, long version, String other, long otherVersion) {
        LinkGrounds grounds = LinkGrounds.SERVICES_CONFIRMED;
        cases.happened(version, new CaseFilesLinked(one, other, grounds, BY_THE_OTHER_SCHOOL));
        cases.happened(otherVersion, new CaseFilesLinked(other, one, grounds, BY_THE_OTHER_SCHOOL));
    }

    private static void unlink(String one, long version, String other, long otherVersion) {
        UnlinkReason reason = UnlinkReason.NOT_SAME_PERSON;
        cases.happened(version, new CaseFilesUnlinked(one, other, reason, BY_THE_OTHER_SCHOOL));
        cases.happened(otherVersion, new CaseFilesUnlinked(other, one, reason, BY_THE_OTHER_SCHOOL));
        cases.assertKnown("mr2", other, otherVersion);
    }

    private static void purpose(String caseId) {
        Answer stated = services.queryAs("kt").post("/api/v1/stated-purposes", """
                {"caseNumber": "%s", "purpose": "QUALITY_REVIEW", "explanation": "Yearly review of work."}""".formatted(cases.numberOf(caseId)));
        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
    }

    private static Answer timeline(String user, String caseId, long version) {
        Answer answer = services.queryAs(user).get(path(caseId) + "/timeline?version=" + version);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static List<String> namedIn(Answer timeline, String what) {
        return timeline.body()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("what").asString().equals(what))
                .flatMap(entry -> Stream.of(entry.path("otherCaseId").asString("")))
                .filter(caseId -> !caseId.isEmpty())
                .toList();
    }
}
