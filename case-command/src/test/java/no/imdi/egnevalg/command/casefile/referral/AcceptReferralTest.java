package no.imdi.egnevalg.command.casefile.referral;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.NOTHING_SAID;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.command;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.joining;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.state;
import static no.imdi.egnevalg.command.casefile.referral.AcceptanceScene.teamCase;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.NOW;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.RECEIVING;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.RECEIVING_NUMBER;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.REFERRAL;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.SENT_TO_AGENCY;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.TEAM;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.after;
import static no.imdi.egnevalg.command.casefile.referral.ReferralScene.day;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.junit.jupiter.api.Test;

/** What an acceptance brings about in both cases. */
class AcceptReferralTest {

    private static final List<CaseFilesLinked> LINKS = List.of(
            new CaseFilesLinked(CASE, RECEIVING, LinkGrounds.REFERRAL, NOW),
            new CaseFilesLinked(RECEIVING, CASE, LinkGrounds.REFERRAL, NOW));

    @Test
    void a_service_gets_a_case_of_its_own_that_follows_from_the_one_referred() {
        Registration expected = new Registration(
                day("2014-05-25"),
                Category.FEARED_FORCED_MARRIAGE,
                List.of(),
                null,
                null,
                AgeBand.AGE_16_17,
                Gender.FEMALE,
                ReferralSource.MINORITY_ADVISER);

        assertThat(decide(after(SENT), NOTHING_SAID))
                .containsExactlyInAnyOrder(
                        new CaseFileOpened(RECEIVING, RECEIVING_NUMBER, COMPETENCE_TEAM, expected, NOW),
                        new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), RECEIVING, NOW),
                        LINKS.getFirst(),
                        LINKS.getLast());
    }

    @Test
    void what_is_said_of_the_case_counts_before_what_follows() {
        var said = new ReceivingCase(
                null, Category.OTHER, List.of(Category.EXTREME_CONTROL), AgeBand.AGE_18_20, Gender.UNKNOWN);

        assertThat(opened(decide(after(SENT), said)).registration())
                .isEqualTo(new Registration(
                        day("2014-05-25"),
                        Category.OTHER,
                        List.of(Category.EXTREME_CONTROL),
                        null,
                        null,
                        AgeBand.AGE_18_20,
                        Gender.UNKNOWN,
                        ReferralSource.MINORITY_ADVISER));
    }

    @Test
    void the_category_is_the_one_the_referred_case_has_developed_to() {
        var developed = new CaseFileRecategorised(
                CASE,
                day("2014-05-21"),
                Category.FEARED_FORCED_MARRIAGE,
                Category.COMPLETED_FORCED_MARRIAGE,
                RecategorisationReason.FEARED_EVENT_HAPPENED,
                NOW);

        assertThat(opened(decide(after(SENT, developed), NOTHING_SAID))
                        .registration()
                        .category())
                .isEqualTo(Category.COMPLETED_FORCED_MARRIAGE);
    }

    @Test
    void the_source_is_the_service_that_owns_the_case_and_the_place_that_of_the_recipient() {
        Unit embassy = new Unit(INTEGRATION_ADVISER, null, "EMBASSY-AMMAN");
        var handedOver = new CaseFileHandedOver(
                CASE, day("2014-05-10"), Unit.of(MINORITY_ADVISER, ReferralScene.REGISTERED), TEAM, NOW);
        CaseFileOpened opened = opened(decide(after(handedOver, sentTo(embassy)), NOTHING_SAID));

        assertThat(opened.service()).isEqualTo(INTEGRATION_ADVISER);
        assertThat(opened.registration().posting()).isEqualTo("EMBASSY-AMMAN");
        assertThat(opened.registration().referralSource()).isEqualTo(ReferralSource.COMPETENCE_TEAM);
    }

    @Test
    void a_service_joins_a_case_it_has_and_the_two_are_linked() {
        assertThat(accept(after(SENT), Optional.of(teamCase()), joining(RECEIVING)))
                .containsExactly(
                        new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), RECEIVING, NOW),
                        LINKS.getFirst(),
                        LINKS.getLast());
    }

    @Test
    void cases_that_are_linked_are_not_linked_again() {
        assertThat(accept(after(SENT, LINKS.getFirst()), Optional.of(teamCase()), joining(RECEIVING)))
                .containsExactly(new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), RECEIVING, NOW));
    }

    @Test
    void a_case_that_was_handed_over_to_the_service_can_be_joined() {
        var opened = new CaseFileOpened(
                RECEIVING, RECEIVING_NUMBER, MINORITY_ADVISER, atSchool().registration(), NOW);
        var handedOver = new CaseFileHandedOver(
                RECEIVING, day("2014-05-10"), Unit.of(MINORITY_ADVISER, opened.registration()), TEAM, NOW);

        assertThat(accept(after(SENT), Optional.of(state(List.of(opened, handedOver))), joining(RECEIVING)))
                .hasSize(3);
    }

    @Test
    void an_agency_has_no_case() {
        assertThat(decide(after(SENT_TO_AGENCY), NOTHING_SAID))
                .containsExactly(new ReferralAccepted(CASE, REFERRAL, day("2014-05-25"), null, NOW));
    }

    private static List<CaseFileEvent> decide(List<CaseFileEvent> given, ReceivingCase said) {
        return accept(given, Optional.empty(), said);
    }

    private static List<CaseFileEvent> accept(
            List<CaseFileEvent> given, Optional<CaseFileState> joined, ReceivingCase said) {
        return AcceptanceRules.decide(state(given), joined, command("2014-05-25", said), CODE_LISTS)
                .orThrow();
    }

    private static ReferralSent sentTo(Unit unit) {
        return new ReferralSent(
                CASE,
                REFERRAL,
                day("2014-05-20"),
                ReferralRecipient.of(unit),
                ReferralReason.PERSON_ABROAD,
                Urgency.NORMAL,
                NOW);
    }

    private static CaseFileOpened opened(List<CaseFileEvent> events) {
        return events.stream()
                .filter(CaseFileOpened.class::isInstance)
                .map(CaseFileOpened.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
