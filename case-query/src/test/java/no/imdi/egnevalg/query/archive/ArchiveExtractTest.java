package no.imdi.egnevalg.query.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.sealing.DataKey;
import no.imdi.egnevalg.sealing.Opener;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As docs/operations.md says to verify an extract, with nothing of ours and nothing of Tink's. */
class ArchiveExtractTest {

    private static final Recorded NOW =
            new Recorded(Instant.parse("2014-06-02T08:00:00Z"), new Author("adviser-7", null, null));
    private static final CaseFileOpened OPENED = new CaseFileOpened(
            "8d0c9e1a-51c5-3d7e-9a55-0f3c6a0f3f0b",
            "K7MP-29QX-R",
            AdviserService.MINORITY_ADVISER,
            new Registration(
                    LocalDate.of(2014, 5, 5),
                    Category.LEFT_ABROAD,
                    List.of(),
                    null,
                    "SCHOOL-EAST-01",
                    AgeBand.AGE_16_17,
                    Gender.FEMALE,
                    ReferralSource.SCHOOL),
            NOW);
    private static final GuidanceGiven GUIDANCE = new GuidanceGiven(
            OPENED.caseId(), LocalDate.of(2014, 5, 6), GuidanceChannel.MEETING, List.of(GuidanceParty.PARENTS), NOW);

    private final SigningKey key = SigningKey.fresh();

    @Test
    void whoever_has_the_public_key_can_verify_an_extract() throws Exception {
        assertThat(Verification.verifies(extract(), key.publicKeyPem())).isTrue();
    }

    @Test
    void a_key_survives_being_kept() throws Exception {
        SigningKey kept = SigningKey.parse(key.toSecretJson());

        assertThat(Verification.verifies(extract(), kept.publicKeyPem())).isTrue();
        assertThat(Verification.verifies(extract(), SigningKey.fresh().publicKeyPem()))
                .isFalse();
    }

    @Test
    void nothing_in_an_extract_can_be_altered_unseen() throws Exception {
        String asGiven = extract();

        for (String altered : List.of(
                asGiven.replace("MEETING", "TELEPHONE"),
                asGiven.replace("K7MP-29QX-R", "K7MP-29QX-S"),
                asGiven.replace("demo-privacy", "demo-privacy2"),
                asGiven.replace("2020-01-01", "2020-01-02"))) {
            assertThat(altered).isNotEqualTo(asGiven);
            assertThat(Verification.verifies(altered, key.publicKeyPem())).isFalse();
        }
    }

    @Test
    void the_events_are_those_of_the_log() {
        JsonNode events = JsonMapper.shared().readTree(extract()).path("events");

        assertThat(events.get(1).path("version").asInt()).isEqualTo(1);
        assertThat(events.get(1).path("type").asString()).isEqualTo("GuidanceGiven");
        assertThat(events.get(1).path("payload").path("channel").asString()).isEqualTo("MEETING");
        assertThat(events.size()).isEqualTo(2);
    }

    @Test
    void what_is_no_signing_keyset_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> SigningKey.parse("{\"planted\": \"secret\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("planted");
    }

    private String extract() {
        var readable = new ReadableEvents(EventSerializer.create(), new Opener(_ -> new DataKey.Absent()));
        var extract = ArchiveExtract.signed(
                OPENED,
                readable.of(List.of(OPENED, GUIDANCE)),
                Instant.parse("2020-01-01T10:00:00Z"),
                "demo-privacy",
                key);
        return JsonMapper.shared().writeValueAsString(extract);
    }
}
