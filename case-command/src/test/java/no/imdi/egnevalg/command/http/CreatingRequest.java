package no.imdi.egnevalg.command.http;

import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;

/**
 * A request that creates something under a key of its caller.
 *
 * @param what the kind of thing, as it stood in the name of identifiers
 * @param field of the answer, with the identifier
 */
record CreatingRequest(String what, String user, String path, String body, String field) {

    static Stream<CreatingRequest> all() {
        return Stream.of(
                new CreatingRequest("case", "mr", "/api/v1/cases", ApiExamples.CASE, "caseId"),
                new CreatingRequest(
                        "historical-counts", "analyst", "/api/v1/historical-counts", ApiExamples.COUNTS, "importId"),
                new CreatingRequest("statistics note", "analyst", "/api/v1/statistics-notes", """
                        {"subject": "CASES", "service": "MINORITY_ADVISER", "from": 2016, "kind": "SERIES_BREAK",
                         "text": {"nb": "Flere rådgivere", "nn": "Fleire rådgivarar", "en": "More advisers"}}""", "noteId"),
                new CreatingRequest("unit-handover", "kt", "/api/v1/unit-handovers", """
                        {"from": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01"},
                         "to": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-02"}, "reason": "UNIT_CLOSED"}""", "unitHandoverId"),
                new CreatingRequest(
                        "housing-offer", "kt", "/api/v1/housing/offers", ApiExamples.HOUSING_OFFER, "offerId"));
    }

    Answer send(RunningCommandService service, String key) {
        String ifMatch = what.equals("housing-offer") ? "\"0\"" : "";
        return ifMatch.isEmpty()
                ? service.as(user).postWith(path, body, "Idempotency-Key", key)
                : service.as(user).postWith(path, body, "Idempotency-Key", key, "If-Match", ifMatch);
    }

    /** What whoever knows the caller and the key can name it by. */
    String publicName(String key) {
        return what + "\ndemo-" + user + "\n" + key;
    }

    String identifierIn(Answer answer) {
        return answer.body().path(field).asString();
    }

    @Override
    public String toString() {
        return what;
    }
}
