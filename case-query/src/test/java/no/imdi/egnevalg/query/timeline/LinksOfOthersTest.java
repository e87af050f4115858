package no.imdi.egnevalg.query.timeline;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.MR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.junit.jupiter.api.Test;

class LinksOfOthersTest {

    private static final String READER = "reader";
    private static final Registration REGISTRATION = new Registration(
            LocalDate.of(2014, 5, 5),
            Category.LEFT_ABROAD,
            List.of(),
            null,
            "SCHOOL-EAST-01",
            AgeBand.AGE_16_17,
            Gender.FEMALE,
            ReferralSource.SCHOOL);

    @Test
    void a_link_of_others_leads_on_and_one_of_the_reader_does_not() {
        var histories = List.of(
                history("a", linked("a", "b", "owner")),
                history("b", linked("b", "a", "owner"), linked("b", "c", "owner"), linked("b", "d", READER)),
                history("c", linked("c", "b", "owner")),
                history("d", linked("d", "b", READER), linked("d", "e", "owner")),
                history("e", linked("e", "d", "owner")));

        assertThat(LinksOfOthers.in(histories, READER).casesFrom("a")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(LinksOfOthers.in(histories, "another").casesFrom("a"))
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @Test
    void one_stream_that_is_behind_hides_nothing() {
        var histories = List.of(history("a"), history("b", linked("b", "a", "owner")));

        assertThat(LinksOfOthers.in(histories, READER).casesFrom("a")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void the_last_maker_of_a_link_counts() {
        var histories =
                List.of(history("a", linked("a", "b", "owner"), unlinked("a", "b", READER), linked("a", "b", READER)));

        assertThat(LinksOfOthers.in(histories, READER).casesFrom("a")).containsExactly("a");
    }

    @Test
    void nothing_is_linked_through_a_void_case() {
        var histories = List.of(
                history("a", linked("a", "void", "owner")),
                history("void", linked("void", "a", "owner"), linked("void", "c", "owner"), voided("void")),
                history("c", linked("c", "void", "owner")));

        assertThat(LinksOfOthers.in(histories, READER).casesFrom("a")).containsExactly("a");
    }

    private static CaseHistory history(String caseId, CaseFileEvent... events) {
        List<CaseFileEvent> all = Arrays.asList(events);
        return new CaseHistory(
                caseId,
                "K7MP-29QX-R",
                AdviserService.MINORITY_ADVISER,
                new CaseScope(MR.key(), Map.of(), false),
                all.size(),
                IntStream.range(0, all.size())
                        .mapToObj(i -> TimelineEntries.event(all.get(i), i + 1))
                        .toList());
    }

    private static CaseFilesLinked linked(String one, String other, String by) {
        return new CaseFilesLinked(one, other, LinkGrounds.SAME_CIRCUMSTANCES, by(by));
    }

    private static CaseFilesUnlinked unlinked(String one, String other, String by) {
        return new CaseFilesUnlinked(one, other, UnlinkReason.values()[0], by(by));
    }

    private static CaseFileVoided voided(String caseId) {
        return new CaseFileVoided(
                caseId, AdviserService.MINORITY_ADVISER, REGISTRATION, VoidingReason.REGISTERED_TWICE, by("owner"));
    }

    private static Recorded by(String author) {
        return new Recorded(Instant.parse("2014-06-02T08:00:00Z"), new Author(author, null, null));
    }
}
