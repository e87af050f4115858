package no.imdi.egnevalg.command.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.issuer.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NationalHousingApiTest {

    private static final String PATH = "/api/v1/housing/";
    private static final String LIFE = PATH + "offers/%s/%s";

    private RunningCommandService service;

    @BeforeEach
    void start() {
        service = RunningCommandService.start().as("kt");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_place_is_offered_taken_and_left() {
        Answer capacity = service.post(PATH + "capacity", ApiExamples.HOUSING_CAPACITY);
        Answer offered = offer(0, ApiExamples.HOUSING_OFFER);
        String offerId = offered.body().path("offerId").asString();
        Answer movedIn = service.post(LIFE.formatted(offerId, "moving-in"), 1, "{\"on\": \"2012-02-06\"}");
        Answer movedOut = service.post(LIFE.formatted(offerId, "moving-out"), 2, "{\"on\": \"2012-08-31\"}");

        assertThat(capacity.status() + capacity.text()).isEqualTo("200{\"version\":0}");
        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        assertThat(offered.header("ETag")).isEqualTo("\"1\"");
        assertThat(movedIn.status() + movedIn.text()).isEqualTo("200{\"version\":2}");
        assertThat(movedOut.status() + movedOut.header("ETag")).isEqualTo("200\"3\"");
        assertThat(service.events().get(1).path("applicant").toString())
                .isEqualTo("{\"gender\":\"FEMALE\",\"ageBand\":\"AGE_18_20\",\"accompanyingChildren\":1}");
    }

    @Test
    void without_a_day_it_is_today() {
        service.post(PATH + "capacity", "{\"units\": 1, \"places\": 1}");
        String offerId = offer(0, "{\"gender\": \"UNKNOWN\", \"ageBand\": \"UNKNOWN\", \"referrer\": \"UNKNOWN\"}")
                .body()
                .path("offerId")
                .asString();
        Answer withdrawn = service.post(LIFE.formatted(offerId, "withdrawal"), 1, "{\"reason\": \"CHANGED_MIND\"}");

        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(service.events())
                .allSatisfy(event -> assertThat(event.path("on").asString()).isEqualTo(norwegianDay(event)));
        assertThat(service.events().getLast().path("on"))
                .isEqualTo(service.events().getFirst().path("on"));
    }

    @Test
    void only_the_first_capacity_needs_no_version() {
        service.post(PATH + "capacity", ApiExamples.HOUSING_CAPACITY);

        Answer second = service.post(PATH + "capacity", ApiExamples.HOUSING_CAPACITY.replace("28", "30"));
        Answer seen = service.post(PATH + "capacity", 0, ApiExamples.HOUSING_CAPACITY.replace("28", "30"));
        Answer stale = service.post(PATH + "capacity", 0, ApiExamples.HOUSING_CAPACITY.replace("28", "32"));

        assertThat(second.status() + second.problem()).isEqualTo("428if-match-missing");
        assertThat(seen.status() + seen.text()).isEqualTo("200{\"version\":1}");
        assertThat(stale.status() + stale.problem()).isEqualTo("412stale-version");
    }

    @Test
    void requests_under_the_same_key_are_done_once_and_answered_as_before() {
        String key = UUID.randomUUID().toString();
        Answer capacity = service.postWith(PATH + "capacity", ApiExamples.HOUSING_CAPACITY, "Idempotency-Key", key);
        String offerKey = UUID.randomUUID().toString();
        Answer offered = offer(0, ApiExamples.HOUSING_OFFER, offerKey);
        String moving = LIFE.formatted(offered.body().path("offerId").asString(), "moving-in");
        String moveKey = UUID.randomUUID().toString();
        Answer moved = service.postWith(moving, "{}", "If-Match", "\"1\"", "Idempotency-Key", moveKey);
        long events = service.eventCount();

        assertThat(service.postWith(PATH + "capacity", ApiExamples.HOUSING_CAPACITY, "Idempotency-Key", key)
                        .text())
                .isEqualTo(capacity.text());
        assertThat(offer(0, ApiExamples.HOUSING_OFFER, offerKey).text()).isEqualTo(offered.text());
        assertThat(offer(2, ApiExamples.HOUSING_OFFER, offerKey).text()).isEqualTo(offered.text());
        assertThat(service.postWith(moving, "{}", "If-Match", "\"1\"", "Idempotency-Key", moveKey)
                        .text())
                .isEqualTo(moved.text());
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void another_offer_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        service.post(PATH + "capacity", ApiExamples.HOUSING_CAPACITY);
        offer(0, ApiExamples.HOUSING_OFFER, key);

        Answer other = offer(1, ApiExamples.HOUSING_OFFER.replace("FEMALE", "MALE"), key);

        assertThat(other.status() + other.problem()).isEqualTo("422idempotency-key-reused");
        assertThat(service.eventCount()).isEqualTo(2);
    }

    @Test
    void a_colleague_under_the_same_key_makes_an_offer_of_their_own() {
        RunningCommandService colleague = service.withToken(tokenOfColleague());
        String key = UUID.randomUUID().toString();
        service.post(PATH + "capacity", ApiExamples.HOUSING_CAPACITY);
        Answer offered = offer(0, ApiExamples.HOUSING_OFFER, key);

        Answer colleagues = offer(colleague, 1, ApiExamples.HOUSING_OFFER, key);
        String offerId = colleagues.body().path("offerId").asString();
        Answer movedIn = colleague.post(LIFE.formatted(offerId, "moving-in"), 2, "{\"on\": \"2012-02-06\"}");

        assertThat(colleagues.status()).as(colleagues.text()).isEqualTo(201);
        assertThat(offerId).isNotEqualTo(offered.body().path("offerId").asString());
        assertThat(movedIn.status()).as(movedIn.text()).isEqualTo(200);
        assertThat(offer(colleague, 1, ApiExamples.HOUSING_OFFER, key).text()).isEqualTo(colleagues.text());
    }

    private static String tokenOfColleague() {
        var claims = TestIssuer.shared().claimsFor("kt");
        claims.put("sub", "demo-colleague");
        return TestIssuer.shared().signed(claims);
    }

    @Test
    void when_all_places_are_taken_nobody_moves_in_and_the_places_stay() {
        service.post(PATH + "capacity", "{\"on\": \"2012-01-01\", \"units\": 1, \"places\": 2}");
        String first =
                offer(0, ApiExamples.HOUSING_OFFER).body().path("offerId").asString();
        String second =
                offer(1, ApiExamples.HOUSING_OFFER).body().path("offerId").asString();
        service.post(LIFE.formatted(first, "moving-in"), 2, "{\"on\": \"2012-02-06\"}");

        Answer full = service.post(LIFE.formatted(second, "moving-in"), 3, "{\"on\": \"2012-02-05\"}");
        Answer fewer = service.post(PATH + "capacity", 3, "{\"on\": \"2012-01-02\", \"units\": 1, \"places\": 1}");

        assertThat(full.status() + full.problem()).isEqualTo("409no-place-free");
        assertThat(fewer.status() + fewer.problem()).isEqualTo("409capacity-below-residents");
        assertThat(service.eventCount()).isEqualTo(4);
    }

    @Test
    void an_offer_that_is_not_there_is_not_found() {
        service.post(PATH + "capacity", ApiExamples.HOUSING_CAPACITY);

        Answer answer = service.post(LIFE.formatted(UUID.randomUUID(), "moving-out"), 0, "{}");

        assertThat(answer.status() + answer.problem()).isEqualTo("404offer-not-found");
    }

    private static String norwegianDay(JsonNode event) {
        return Instant.parse(event.path("recorded").path("at").asString())
                .atZone(ZoneId.of("Europe/Oslo"))
                .toLocalDate()
                .toString();
    }

    private Answer offer(long seenVersion, String body) {
        return offer(seenVersion, body, UUID.randomUUID().toString());
    }

    private Answer offer(long seenVersion, String body, String key) {
        return offer(service, seenVersion, body, key);
    }

    private static Answer offer(RunningCommandService asked, long seenVersion, String body, String key) {
        return asked.postWith(PATH + "offers", body, "If-Match", "\"" + seenVersion + "\"", "Idempotency-Key", key);
    }
}
