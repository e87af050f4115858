package no.imdi.egnevalg.query.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;

/** Whose act each entry is: that of the service which owned the case then, or of the one that answered it. */
final class Actors {

    private final Map<String, AdviserService> recipients = new HashMap<>();
    private final Map<Long, AdviserService> actors = new HashMap<>();
    private AdviserService owner;
    private @Nullable AdviserService offeredTo;

    private Actors(AdviserService opener) {
        this.owner = opener;
    }

    static Actors of(CaseHistory history) {
        Actors actors = new Actors(history.service());
        history.entries().forEach(entry -> actors.actors.put(entry.version(), actors.actorOf(entry)));
        return actors;
    }

    private AdviserService actorOf(StoredEntry entry) {
        return switch (entry.what()) {
            case REFERRAL_SENT -> {
                // An agency answers through whoever owns the case by then.
                if (entry.service() != null) {
                    recipients.put(Objects.requireNonNull(entry.referralId()), entry.service());
                }
                yield owner;
            }
            case REFERRAL_ACCEPTED, REFERRAL_REJECTED ->
                recipients.getOrDefault(Objects.requireNonNull(entry.referralId()), owner);
            case HANDOVER_OFFERED -> {
                offeredTo = entry.service();
                yield owner;
            }
            case HANDOVER_DECLINED -> Objects.requireNonNullElse(offeredTo, owner);
            case CASE_FILE_HANDED_OVER -> {
                owner = Objects.requireNonNull(entry.service());
                yield owner;
            }
            default -> owner;
        };
    }

    /**
     * As the author is known, and where nothing but an identifier is, the service whose act it is and the role its
     * people have.
     */
    Who who(StoredEntry entry) {
        Role role = entry.author().role();
        AdviserService service = entry.author().service();
        if (role == null && service == null && !entry.author().id().equals(Tombstone.NOBODY)) {
            service = Objects.requireNonNull(actors.get(entry.version()));
        }
        return new Who(entry.author().id(), role == null && service != null ? Role.in(service) : role, service);
    }

    /** Who did it, in codes. */
    record Who(String id, @Nullable Role role, @Nullable AdviserService service) {}
}
