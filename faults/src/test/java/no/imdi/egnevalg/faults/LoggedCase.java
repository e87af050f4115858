package no.imdi.egnevalg.faults;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case as its rows in the event table tell it: read from their JSON, with no code of the services. */
final class LoggedCase {

    private final String id;
    private long version = -1;
    private boolean inOrder = true;
    private String service = "";
    private String category = "";
    private int year;
    private boolean isVoid;
    private @Nullable LocalDate closedOn;
    private @Nullable LocalDate voidSince;
    private final Set<String> concerns = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Map<String, String> referrals = new HashMap<>();

    LoggedCase(String id) {
        this.id = id;
    }

    /** Adds an event; a missing node where nobody can read it. */
    void add(long sequenceNumber, String type, JsonNode event) {
        inOrder &= sequenceNumber == version + 1;
        version = sequenceNumber;
        if (event.isMissingNode()) {
            return;
        }
        switch (type) {
            case "CaseFileOpened" -> {
                service = event.path("service").asString();
                register(event.path("registration"));
            }
            case "RegistrationCorrected" -> register(event.path("to"));
            case "CaseFileVoided" -> {
                isVoid = true;
                voidSince = dayOf(event);
            }
            case "CaseFileClosed" -> closedOn = LocalDate.parse(event.path("on").asString());
            case "CaseFileReopened" -> closedOn = null;
            case "ConcernFlagged" -> concerns.add(event.path("concernId").asString());
            case "ConcernResolved" -> concerns.remove(event.path("concernId").asString());
            case "ReferralSent" ->
                referrals.put(
                        event.path("referralId").asString(),
                        event.path("to").path("unit").path("service").asString());
            case "ReferralAccepted" -> referrals.remove(event.path("referralId").asString());
            case "CaseFilesLinked" -> links.add(event.path("linkedCaseId").asString());
            case "CaseFilesUnlinked" ->
                links.remove(event.path("unlinkedCaseId").asString());
            default -> {
                // Changes nothing that is counted here.
            }
        }
    }

    private void register(JsonNode registration) {
        category = registration.path("category").asString();
        year = LocalDate.parse(registration.path("openedOn").asString()).getYear();
    }

    private static LocalDate dayOf(JsonNode event) {
        return LocalDate.parse(event.path("recorded").path("at").asString().substring(0, "2012-01-01".length()));
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Whether its events are numbered from 0 without a gap. */
    boolean isInOrder() {
        return inOrder;
    }

    String service() {
        return service;
    }

    String category() {
        return category;
    }

    int year() {
        return year;
    }

    boolean isVoid() {
        return isVoid;
    }

    boolean isOpen() {
        return !isVoid && closedOn == null;
    }

    /** Since when it has been closed or void; null where it is open. */
    @Nullable
    LocalDate endedOn() {
        return isVoid ? voidSince : closedOn;
    }

    int concerns() {
        return concerns.size();
    }

    /** The services that have yet to answer a referral. */
    Iterable<String> awaitedServices() {
        return referrals.values();
    }

    Set<String> links() {
        return links;
    }
}
