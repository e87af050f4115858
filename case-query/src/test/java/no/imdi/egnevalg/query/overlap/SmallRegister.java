package no.imdi.egnevalg.query.overlap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
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
import no.imdi.egnevalg.query.projection.RecordedEvent;

/** A log of a handful of cases, of 2025 and 2026, small enough to try everything that may come of it. */
final class SmallRegister {

    private static final Recorded RECORDED = new Recorded(Instant.parse("2026-11-01T10:00:00Z"), Author.UNIDENTIFIED);

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Registration> registrations = new HashMap<>();
    private final Map<String, AdviserService> services = new HashMap<>();

    /** From two to so many cases; some linked, some void, most of them referred by another service. */
    static SmallRegister drawn(long seed, int mostCases) {
        Random random = new Random(seed);
        SmallRegister register = new SmallRegister();
        int cases = 2 + random.nextInt(mostCases - 1);
        AdviserService[] all = AdviserService.values();
        for (int i = 0; i < cases; i++) {
            String source = random.nextInt(4) == 0 ? "SELF" : all[random.nextInt(all.length)].name();
            register.open(
                    "case-" + i,
                    all[random.nextInt(all.length)],
                    2025 + random.nextInt(2),
                    ReferralSource.valueOf(source));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            int one = random.nextInt(cases);
            int other = random.nextInt(cases);
            if (one != other && register.link("case-" + one, "case-" + other) && random.nextInt(4) == 0) {
                register.unlink("case-" + one, "case-" + other);
            }
        }
        for (int i = 0; i < cases; i++) {
            if (random.nextInt(5) == 0) {
                register.declareVoid("case-" + i);
            }
        }
        return register;
    }

    List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    SmallRegister open(String caseId, AdviserService service, int year, ReferralSource source) {
        Registration registration = new Registration(
                LocalDate.of(year, 3, 1),
                Category.OTHER,
                List.of(),
                null,
                null,
                AgeBand.AGE_16_17,
                Gender.FEMALE,
                source);
        registrations.put(caseId, registration);
        services.put(caseId, service);
        return record(new CaseFileOpened(caseId, "number-" + caseId, service, registration, RECORDED));
    }

    /** False where they are linked. */
    boolean link(String one, String other) {
        if (linked().contains(Set.of(one, other))) {
            return false;
        }
        record(new CaseFilesLinked(one, other, LinkGrounds.PERSON_CONFIRMED, RECORDED));
        record(new CaseFilesLinked(other, one, LinkGrounds.PERSON_CONFIRMED, RECORDED));
        return true;
    }

    void unlink(String one, String other) {
        record(new CaseFilesUnlinked(one, other, UnlinkReason.UNCERTAIN, RECORDED));
        record(new CaseFilesUnlinked(other, one, UnlinkReason.UNCERTAIN, RECORDED));
    }

    void declareVoid(String caseId) {
        record(new CaseFileVoided(
                caseId, services.get(caseId), registrations.get(caseId), VoidingReason.REGISTERED_TWICE, RECORDED));
    }

    private Set<Set<String>> linked() {
        Set<Set<String>> linked = new HashSet<>();
        for (RecordedEvent event : events) {
            if (event.payload() instanceof CaseFilesLinked link) {
                linked.add(Set.of(link.caseId(), link.linkedCaseId()));
            }
            if (event.payload() instanceof CaseFilesUnlinked undone) {
                linked.remove(Set.of(undone.caseId(), undone.unlinkedCaseId()));
            }
        }
        return linked;
    }

    private SmallRegister record(CaseFileEvent event) {
        long version = events.stream()
                .filter(before -> before.streamId().equals(event.caseId()))
                .count();
        events.add(new RecordedEvent(events.size() + 1L, event.caseId(), version, event));
        return this;
    }
}
