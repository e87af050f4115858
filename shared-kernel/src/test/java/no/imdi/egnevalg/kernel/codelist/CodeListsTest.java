package no.imdi.egnevalg.kernel.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CodeListsTest {

    private static final CodeLists LISTS = CodeLists.load();

    /** The lists that are enums in code, by the name they are published under. */
    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.ofEntries(
            Map.entry("adviserService", AdviserService.class),
            Map.entry("category", Category.class),
            Map.entry("ageBand", AgeBand.class),
            Map.entry("gender", Gender.class),
            Map.entry("referralSource", ReferralSource.class),
            Map.entry("region", Region.class),
            Map.entry("correctionReason", CorrectionReason.class),
            Map.entry("voidingReason", VoidingReason.class),
            Map.entry("guidanceChannel", GuidanceChannel.class),
            Map.entry("guidanceParty", GuidanceParty.class),
            Map.entry("measure", Measure.class),
            Map.entry("riskLevel", RiskLevel.class),
            Map.entry("concernKind", ConcernKind.class),
            Map.entry("concernResolution", ConcernResolution.class),
            Map.entry("recategorisationReason", RecategorisationReason.class),
            Map.entry("closureOutcome", ClosureOutcome.class),
            Map.entry("reopeningReason", ReopeningReason.class),
            Map.entry("confidentiality", Confidentiality.class),
            Map.entry("erasureBasis", ErasureBasis.class),
            Map.entry("emergencyReason", EmergencyReason.class),
            Map.entry("readingPurpose", ReadingPurpose.class),
            Map.entry("extractPurpose", ExtractPurpose.class),
            Map.entry("agency", Agency.class),
            Map.entry("referralReason", ReferralReason.class),
            Map.entry("urgency", Urgency.class),
            Map.entry("rejectionReason", RejectionReason.class),
            Map.entry("revocationReason", RevocationReason.class),
            Map.entry("referralOutcome", ReferralOutcome.class),
            Map.entry("handoverReason", HandoverReason.class),
            Map.entry("linkGrounds", LinkGrounds.class),
            Map.entry("unlinkReason", UnlinkReason.class),
            Map.entry("role", Role.class),
            Map.entry("housingWithdrawalReason", HousingWithdrawalReason.class),
            Map.entry("coverageSource", CoverageSource.class),
            Map.entry("coverageSubject", CoverageSubject.class),
            Map.entry("statisticsNoteKind", StatisticsNoteKind.class));

    static final List<String> ENUM_LISTS = List.copyOf(ENUMS.keySet());

    @Test
    void no_code_is_written_in_small_letters_which_are_left_to_words_of_queries() {
        assertThat(ENUMS.values().stream()
                        .flatMap(codes -> Stream.of(codes.getEnumConstants()))
                        .map(Enum::name))
                .allMatch(code -> code.matches("[A-Z][A-Z0-9_]*"));
    }

    @Test
    void every_list_is_published_and_no_other() {
        assertThat(LISTS.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ENUM_LISTS.stream(), Stream.of("posting")).toList());
        assertThat(LISTS.all())
                .allSatisfy((name, list) -> assertThat(list.list()).isEqualTo(name));
    }

    @ParameterizedTest
    @FieldSource("ENUM_LISTS")
    void every_constant_has_a_code_and_every_code_a_constant_in_the_same_order(String name) {
        List<String> constants = Arrays.stream(
                        Objects.requireNonNull(ENUMS.get(name)).getEnumConstants())
                .map(Enum::name)
                .toList();

        assertThat(codesOf(name)).isEqualTo(constants);
    }

    @Test
    void every_posting_has_a_code_of_its_own_that_finds_it() {
        assertThat(codesOf("posting")).doesNotHaveDuplicates().isNotEmpty();
        assertThat(postings())
                .allSatisfy(posting -> assertThat(LISTS.posting(posting.code())).contains(posting));
        assertThat(LISTS.posting("SCHOOL-NOWHERE-01")).isEmpty();
    }

    @Test
    void schools_lie_in_a_region_embassies_in_none_and_every_region_has_a_school() {
        assertThat(postings())
                .allSatisfy(posting -> assertThat(posting.region() != null)
                        .as(posting.code())
                        .isEqualTo(posting.service() == AdviserService.MINORITY_ADVISER));
        assertThat(postings()).extracting(Posting::region).contains(Region.values());
    }

    @Test
    void a_posting_that_is_made_up_says_so_in_its_label() {
        assertThat(postings())
                .allSatisfy(
                        posting -> assertThat(posting.labels().getFirst().nb().endsWith("(syntetisk)"))
                                .as(posting.code())
                                .isEqualTo(posting.synthetic()));
    }

    @Test
    void only_services_that_record_postings_have_any() {
        for (AdviserService service : AdviserService.values()) {
            assertThat(postings().stream().anyMatch(posting -> posting.service() == service))
                    .as(service.name())
                    .isEqualTo(LISTS.service(service).posting() != Requirement.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AGE_0_12, true",
        "AGE_13_15, true",
        "AGE_16_17, true",
        "AGE_18_20, false",
        "AGE_21_24, false",
        "AGE_25_29, false",
        "AGE_30_PLUS, false",
        "UNKNOWN,"
    })
    void whether_everybody_in_an_age_band_is_under_18_is_exact(AgeBand band, Boolean under18) {
        assertThat(code("ageBand", band.name()).under18()).isEqualTo(under18);
    }

    @Test
    void every_referral_source_says_whether_it_is_a_first_line_service() {
        assertThat(plain("referralSource"))
                .allSatisfy(code -> assertThat(code.firstLine()).isNotNull());
        assertThat(code("referralSource", "SCHOOL").firstLine()).isTrue();
        assertThat(code("referralSource", "FRIEND").firstLine()).isFalse();
    }

    private static List<String> codesOf(String list) {
        return entriesOf(list).map(CodeListsTest::codeOf).toList();
    }

    private static Stream<?> entriesOf(String list) {
        return Objects.requireNonNull(LISTS.all().get(list)).codes().stream();
    }

    private static String codeOf(Object entry) {
        return switch (entry) {
            case Code code -> code.code();
            case ServiceProfile profile -> profile.code().name();
            case Posting posting -> posting.code();
            default -> throw new AssertionError(entry.getClass());
        };
    }

    private static List<Posting> postings() {
        return entriesOf("posting").map(Posting.class::cast).toList();
    }

    private static List<Code> plain(String list) {
        return entriesOf(list).map(Code.class::cast).toList();
    }

    private static Code code(String list, String code) {
        return plain(list).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
