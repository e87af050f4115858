package no.imdi.egnevalg.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.sameperson.SamePerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleDuplicatesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 1);
    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-12-01T10:00:00Z"), Author.UNIDENTIFIED);
    private static final Caller TEAM =
            new Caller("team", Role.COMPETENCE_TEAM, new Unit(AdviserService.COMPETENCE_TEAM, null, null));
    private static final String ONE = "one";
    private static final String OTHER = "other";
    private static TestViews views;

    @BeforeAll
    static void connect() {
        views = new TestViews();
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    /** The case is one of a school in the west: a girl of 16 or 17, fear of forced marriage. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // days, age, gender, category, service, region, posting, grounds
                "0, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, SAME_AGE_BAND SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_WITHIN_60_DAYS",
                "60, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, SAME_AGE_BAND SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_WITHIN_60_DAYS",
                "-60, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, SAME_AGE_BAND SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_WITHIN_60_DAYS",
                "61, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, SAME_AGE_BAND SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_FURTHER_APART",
                "-300, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, SAME_AGE_BAND SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_FURTHER_APART",
                "1500, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, -",
                "3, AGE_18_20, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, OLDER_BY_TIME_BETWEEN SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_WITHIN_60_DAYS",
                "1500, AGE_21_24, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, OLDER_BY_TIME_BETWEEN SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_FURTHER_APART",
                "-3, AGE_13_15, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, OLDER_BY_TIME_BETWEEN SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_WITHIN_60_DAYS",
                "0, AGE_18_20, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, -",
                "3, AGE_21_24, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, -",
                "3, AGE_13_15, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, -",
                "3, UNKNOWN, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, -",
                "3, AGE_16_17, UNKNOWN, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, -",
                "3, AGE_16_17, MALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, -",
                "3, AGE_16_17, FEMALE, COMPLETED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, WEST, -, SAME_AGE_BAND SAME_GENDER FEARED_AND_COMPLETED SAME_REGION OPENED_WITHIN_60_DAYS",
                "3, AGE_16_17, FEMALE, FEARED_FGM, REGIONAL_COORDINATOR, WEST, -, -",
                "3, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, REGIONAL_COORDINATOR, NORTH, -, -",
                "3, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, COMPETENCE_TEAM, -, -, SAME_AGE_BAND SAME_GENDER SAME_CATEGORY OPENED_WITHIN_60_DAYS",
                "3, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, INTEGRATION_ADVISER, -, EMBASSY-AMMAN, SAME_AGE_BAND SAME_GENDER SAME_CATEGORY OPENED_WITHIN_60_DAYS",
                "3, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, MINORITY_ADVISER, -, SCHOOL-WEST-02, SAME_AGE_BAND SAME_GENDER SAME_CATEGORY SAME_REGION OPENED_WITHIN_60_DAYS",
                "3, AGE_16_17, FEMALE, FEARED_FORCED_MARRIAGE, MINORITY_ADVISER, -, SCHOOL-NORTH-01, -"
            })
    void a_case_is_hinted_at_where_nothing_known_differs(
            int days,
            AgeBand age,
            Gender gender,
            Category category,
            AdviserService service,
            @Nullable Region region,
            @Nullable String posting,
            @Nullable String grounds) {
        CaseFileOpened other =
                opened(OTHER, service, registration(DAY.plusDays(days), category, region, posting, age, gender));

        List<PossibleDuplicates.Hint> hints = hints(Set.of(ONE), atSchool(), other);

        if (grounds == null) {
            assertThat(hints).isEmpty();
        } else {
            assertThat(hints).hasSize(1);
            assertThat(hints.getFirst().caseId()).isEqualTo(OTHER);
            assertThat(hints.getFirst().grounds()).extracting(Enum::name).containsExactly(grounds.split(" "));
            assertThat(hints.getFirst().daysBetween()).isEqualTo(Math.abs(days));
        }
    }

    @Test
    void what_is_unknown_agrees_with_nothing_not_even_with_what_is_unknown() {
        Registration unknown = registration(DAY, Category.OTHER, null, null, AgeBand.UNKNOWN, Gender.FEMALE);

        assertThat(hints(
                        Set.of(ONE),
                        opened(ONE, AdviserService.COMPETENCE_TEAM, unknown),
                        opened(OTHER, AdviserService.COMPETENCE_TEAM, unknown)))
                .isEmpty();
    }

    @Test
    void a_case_that_is_linked_directly_or_through_others_is_no_hint() {
        assertThat(hints(Set.of(ONE), atSchool(), same(OTHER, 1))).hasSize(1);
        assertThat(hints(Set.of(ONE, "between", OTHER), atSchool(), same(OTHER, 1)))
                .isEmpty();
    }

    @Test
    void a_pair_that_was_unlinked_as_not_the_same_person_is_not_hinted_at_again() {
        assertThat(hints(Set.of(ONE), atSchool(), same(OTHER, 1), unlinked(UnlinkReason.UNCERTAIN)))
                .hasSize(1);
        assertThat(hints(Set.of(ONE), atSchool(), same(OTHER, 1), unlinked(UnlinkReason.NOT_SAME_PERSON)))
                .isEmpty();
    }

    @Test
    void nor_is_who_is_the_same_person_as_the_other() {
        PossibleDuplicates duplicates = replayed(
                caseId -> caseId.equals(OTHER) ? Set.of(OTHER, "third") : Set.of(caseId),
                atSchool(),
                same(OTHER, 1),
                same("third", 2),
                same("fourth", 3),
                unlinked(UnlinkReason.NOT_SAME_PERSON));

        assertThat(hints(duplicates).best())
                .extracting(PossibleDuplicates.Hint::caseId)
                .containsExactly("fourth");
    }

    @Test
    void a_pair_that_was_linked_again_since_and_parted_for_another_reason_is_hinted_at() {
        assertThat(hints(
                        Set.of(ONE),
                        atSchool(),
                        same(OTHER, 1),
                        unlinked(UnlinkReason.NOT_SAME_PERSON),
                        new CaseFilesLinked(ONE, OTHER, LinkGrounds.PERSON_CONFIRMED, RECORDED),
                        unlinked(UnlinkReason.UNCERTAIN)))
                .hasSize(1);
    }

    @Test
    void a_void_case_is_no_hint_and_gets_none() {
        CaseFileOpened other = same(OTHER, 1);
        CaseFileVoided voided = new CaseFileVoided(
                OTHER, other.service(), other.registration(), VoidingReason.REGISTERED_TWICE, RECORDED);

        assertThat(hints(Set.of(ONE), atSchool(), other, voided)).isEmpty();
        PossibleDuplicates duplicates = new PossibleDuplicates(views.served(), Set::of, views.deadLetters());
        assertThat(duplicates
                        .hintsFor(duplicates.find(OTHER).orElseThrow().answer(), TEAM)
                        .best())
                .isEmpty();
    }

    @Test
    void of_equal_grounds_the_20_nearest_are_hinted_at_the_nearest_first_and_how_many_there_are() {
        List<CaseFileEvent> events = new ArrayList<>(List.of(atSchool()));
        for (int days = -40; days <= 40; days++) {
            events.add(same("at-" + days, days));
        }

        PossibleDuplicates.Hints hints = hints(replayed(_ -> Set.of(ONE), events.toArray(CaseFileEvent[]::new)));

        assertThat(hints.total()).isEqualTo(81);
        assertThat(hints.best())
                .extracting(PossibleDuplicates.Hint::daysBetween)
                .hasSize(20)
                .isSorted();
        assertThat(hints.best().getFirst().daysBetween()).isZero();
        assertThat(hints.best().getLast().daysBetween()).isEqualTo(10);
    }

    @Test
    void the_best_grounds_come_first_and_not_the_nearest_day() {
        Registration completed = registration(
                DAY, Category.COMPLETED_FORCED_MARRIAGE, null, "SCHOOL-WEST-01", AgeBand.AGE_16_17, Gender.FEMALE);
        Registration placeless = registration(
                DAY.plusDays(200), Category.FEARED_FORCED_MARRIAGE, null, null, AgeBand.AGE_18_20, Gender.FEMALE);

        assertThat(hints(
                        Set.of(ONE),
                        atSchool(),
                        opened("placeless", AdviserService.COMPETENCE_TEAM, placeless),
                        opened("completed", AdviserService.MINORITY_ADVISER, completed),
                        same("year-before", -300),
                        same("alike", 50)))
                .extracting(PossibleDuplicates.Hint::caseId)
                .containsExactly("alike", "completed", "year-before", "placeless");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ADVISER, MINORITY_ADVISER, -, SCHOOL-WEST-01, ORDINARY, 1",
                "ADVISER, MINORITY_ADVISER, -, SCHOOL-WEST-01, STRICTLY_CONFIDENTIAL, 1",
                "ADVISER, MINORITY_ADVISER, -, SCHOOL-WEST-02, ORDINARY, 0",
                "COORDINATOR, REGIONAL_COORDINATOR, WEST, -, ORDINARY, 0",
                "COMPETENCE_TEAM, COMPETENCE_TEAM, -, -, ORDINARY, 1",
                "COMPETENCE_TEAM, COMPETENCE_TEAM, -, -, STRICTLY_CONFIDENTIAL, 0"
            })
    void nobody_is_hinted_at_a_case_they_may_not_know_of(
            Role role,
            AdviserService service,
            @Nullable Region region,
            @Nullable String posting,
            Confidentiality confidentiality,
            int hints) {
        Caller caller = new Caller("somebody", role, new Unit(service, region, posting));
        PossibleDuplicates duplicates = replayed(
                _ -> Set.of(ONE), atSchool(), same(OTHER, 1), new CaseFileClassified(OTHER, confidentiality, RECORDED));

        var known = duplicates.hintsFor(duplicates.find(ONE).orElseThrow().answer(), caller);

        assertThat(known.best()).hasSize(hints);
        assertThat(known.total()).as("nor told how many there are").isEqualTo(hints);
    }

    private static List<PossibleDuplicates.Hint> hints(Set<String> samePerson, CaseFileEvent... events) {
        return hints(replayed(caseId -> samePerson.contains(caseId) ? samePerson : Set.of(caseId), events))
                .best();
    }

    private static PossibleDuplicates.Hints hints(PossibleDuplicates duplicates) {
        return duplicates.hintsFor(duplicates.find(ONE).orElseThrow().answer(), TEAM);
    }

    private static CaseFilesUnlinked unlinked(UnlinkReason reason) {
        return new CaseFilesUnlinked(ONE, OTHER, reason, RECORDED);
    }

    private static PossibleDuplicates replayed(SamePerson samePerson, CaseFileEvent... events) {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (CaseFileEvent event : events) {
            long version = recorded.stream()
                    .filter(before -> before.streamId().equals(event.caseId()))
                    .count();
            recorded.add(new RecordedEvent(recorded.size() + 1L, event.caseId(), version, event));
        }
        Deliveries.replay(views, new CasesProjection(CodeLists.load()), recorded);
        return new PossibleDuplicates(views.served(), samePerson, views.deadLetters());
    }

    private static CaseFileOpened atSchool() {
        return same(ONE, 0);
    }

    private static CaseFileOpened same(String caseId, int days) {
        return opened(
                caseId,
                AdviserService.MINORITY_ADVISER,
                registration(
                        DAY.plusDays(days),
                        Category.FEARED_FORCED_MARRIAGE,
                        null,
                        "SCHOOL-WEST-01",
                        AgeBand.AGE_16_17,
                        Gender.FEMALE));
    }

    private static CaseFileOpened opened(String caseId, AdviserService service, Registration registration) {
        return new CaseFileOpened(caseId, "number-" + caseId, service, registration, RECORDED);
    }

    private static Registration registration(
            LocalDate openedOn,
            Category category,
            @Nullable Region region,
            @Nullable String posting,
            AgeBand age,
            Gender gender) {
        return new Registration(openedOn, category, List.of(), region, posting, age, gender, ReferralSource.SCHOOL);
    }
}
