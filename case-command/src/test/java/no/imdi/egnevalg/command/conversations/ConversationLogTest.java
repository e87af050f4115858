package no.imdi.egnevalg.command.conversations;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import no.imdi.egnevalg.kernel.conversations.ConversationsCorrected;
import no.imdi.egnevalg.kernel.conversations.ConversationsRecorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationLogTest {

    private static final String LOG = "a7d4a5c6-0d5e-3b8f-9c11-2e3f4a5b6c7d";
    private static final Recorded NOW = at("2012-03-20T08:00:00Z");
    private static final Unit SCHOOL = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-01");
    private static final Unit SCHOOL_IN_EAST = new Unit(AdviserService.MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-01");
    private static final Unit EMBASSY = new Unit(AdviserService.INTEGRATION_ADVISER, null, "EMBASSY-AMMAN");
    private static final Unit WEST = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null);

    @ParameterizedTest
    @ValueSource(strings = {"2012-03", "2012-03-01", "2012-03-20"})
    void conversations_of_a_period_that_has_begun_are_recorded(String period) {
        fixture()
                .givenNoPriorActivity()
                .when(recording(EMBASSY, period, 7))
                .expectResultMessagePayload(0L)
                .expectEvents(recorded(EMBASSY, period, 7));
    }

    @Test
    void that_there_were_none_is_a_count_too() {
        fixture().givenNoPriorActivity().when(recording(WEST, "2012-02", 0)).expectEvents(recorded(WEST, "2012-02", 0));
    }

    @Test
    void a_school_is_recorded_with_the_region_it_lies_in() {
        fixture()
                .givenNoPriorActivity()
                .when(recording(SCHOOL, "2012-03", 7))
                .expectEvents(recorded(SCHOOL_IN_EAST, "2012-03", 7));
    }

    @Test
    void another_day_of_the_month_is_added() {
        fixture()
                .given(recorded(EMBASSY, "2012-03-05", 3))
                .when(recording(EMBASSY, "2012-03-06", 4))
                .expectResultMessagePayload(1L)
                .expectEvents(recorded(EMBASSY, "2012-03-06", 4));
    }

    record Refused(String name, List<ConversationLogEvent> given, Object command, List<Reason> reasons) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refused> refused() {
        List<ConversationLogEvent> nothing = List.of();
        List<ConversationLogEvent> month = List.of(recorded(EMBASSY, "2012-02", 60));
        List<ConversationLogEvent> day = List.of(recorded(EMBASSY, "2012-03-05", 3));
        return Stream.of(
                refused("tomorrow", nothing, recording(WEST, "2012-03-21", 1), ConversationsRefusal.PERIOD_IN_FUTURE),
                refused("next month", nothing, recording(WEST, "2012-04", 1), ConversationsRefusal.PERIOD_IN_FUTURE),
                refused(
                        "before there were coordinators",
                        nothing,
                        recording(WEST, "2011-12", 1),
                        ConversationsRefusal.PERIOD_BEFORE_SERVICE),
                refused(
                        "a month twice",
                        month,
                        recording(EMBASSY, "2012-02", 60),
                        ConversationsRefusal.PERIOD_RECORDED),
                refused("a day twice", day, recording(EMBASSY, "2012-03-05", 4), ConversationsRefusal.PERIOD_RECORDED),
                refused(
                        "a day of a month counted as a whole",
                        month,
                        recording(EMBASSY, "2012-02-05", 4),
                        ConversationsRefusal.MONTH_RECORDED_OTHERWISE),
                refused(
                        "a month counted by days",
                        day,
                        recording(EMBASSY, "2012-03", 4),
                        ConversationsRefusal.MONTH_RECORDED_OTHERWISE),
                refused(
                        "correction of what is not there",
                        day,
                        correction("2012-03-06", 4),
                        ConversationsRefusal.PERIOD_NOT_RECORDED),
                refused(
                        "correction that changes nothing",
                        day,
                        correction("2012-03-05", 3),
                        ConversationsRefusal.NOTHING_CORRECTED),
                refused(
                        "no such school, and tomorrow",
                        nothing,
                        recording(new Unit(AdviserService.MINORITY_ADVISER, null, "EMBASSY-AMMAN"), "2012-03-21", 1),
                        new Refusal.PostingUnknown("/posting"),
                        ConversationsRefusal.PERIOD_IN_FUTURE),
                refused(
                        "coordinators of no region",
                        nothing,
                        recording(new Unit(AdviserService.REGIONAL_COORDINATOR, null, null), "2012-03", 1),
                        new Refusal.RegionRequired("/region")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_may_not_be_recorded_or_corrected_is_refused(Refused refused) {
        fixture()
                .given(refused.given())
                .when(refused.command())
                .expectNoEvents()
                .expectException(refusedFor(refused.reasons()));
    }

    @Test
    void every_refusal_there_is_has_a_test() {
        Set<ConversationsRefusal> tested = EnumSet.noneOf(ConversationsRefusal.class);
        refused()
                .flatMap(refused -> refused.reasons().stream())
                .filter(ConversationsRefusal.class::isInstance)
                .map(ConversationsRefusal.class::cast)
                .forEach(tested::add);

        assertThat(tested).containsExactlyInAnyOrder(ConversationsRefusal.values());
    }

    @Test
    void a_count_is_corrected_and_the_event_has_old_and_new() {
        fixture()
                .given(recorded(EMBASSY, "2012-03-05", 3), recorded(EMBASSY, "2012-03-06", 4))
                .when(new CorrectConversations(
                        LOG, 1, ConversationPeriod.parse("2012-03-05"), 30, CorrectionReason.OTHER_MISTAKE, NOW))
                .expectResultMessagePayload(2L)
                .expectEvents(new ConversationsCorrected(
                        LOG,
                        EMBASSY,
                        ConversationPeriod.parse("2012-03-05"),
                        3,
                        30,
                        CorrectionReason.OTHER_MISTAKE,
                        NOW));
    }

    @Test
    void a_unit_has_one_log_a_month_and_shares_it_with_none() {
        YearMonth march = YearMonth.of(2012, 3);
        List<String> others = new ArrayList<>(List.of(
                ConversationLog.nameOf(SCHOOL, march.plusMonths(1)),
                ConversationLog.nameOf(EMBASSY, march),
                ConversationLog.nameOf(WEST, march),
                ConversationLog.nameOf(new Unit(AdviserService.COMPETENCE_TEAM, Region.WEST, null), march),
                ConversationLog.nameOf(new Unit(AdviserService.COMPETENCE_TEAM, null, null), march)));

        assertThat(ConversationLog.nameOf(SCHOOL, march)).isEqualTo(ConversationLog.nameOf(SCHOOL_IN_EAST, march));
        others.add(ConversationLog.nameOf(SCHOOL, march));
        assertThat(others).doesNotHaveDuplicates();
    }

    private static FixtureConfiguration<ConversationLog> fixture() {
        return new AggregateTestFixture<>(ConversationLog.class).registerInjectableResource(CODE_LISTS);
    }

    private static Refused refused(String name, List<ConversationLogEvent> given, Object command, Reason... reasons) {
        return new Refused(name, given, command, List.of(reasons));
    }

    private static RecordConversations recording(Unit unit, String period, int conversations) {
        return new RecordConversations(LOG, unit, ConversationPeriod.parse(period), conversations, NOW);
    }

    private static CorrectConversations correction(String period, int conversations) {
        return new CorrectConversations(
                LOG, 0, ConversationPeriod.parse(period), conversations, CorrectionReason.OTHER_MISTAKE, NOW);
    }

    private static ConversationsRecorded recorded(Unit unit, String period, int conversations) {
        return new ConversationsRecorded(LOG, unit, ConversationPeriod.parse(period), conversations, NOW);
    }
}
