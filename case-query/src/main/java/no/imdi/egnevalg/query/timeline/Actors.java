package no.imdi.egnevalg.query.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds the service that did the act of each entry: the service that owned the case then, or the one that answered a
 * referral or handover.
 */
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
                // The answer of an agency is entered by the service that owns the case then.
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

    /** Returns the author. Where only an id is stored, the service of the act and its advisers' role are added. */
    Who who(StoredEntry entry) {
        Role role = entry.author().role();
        AdviserService service = entry.author().service();
        if (role == null && service == null && !entry.author().id().equals(Tombstone.NOBODY)) {
            service = Objects.requireNonNull(actors.get(entry.version()));
        }
        return new Who(entry.author().id(), role == null && service != null ? Role.in(service) : role, service);
    }

    /** The author of an entry, in codes. */
    record Who(String id, @Nullable Role role, @Nullable AdviserService service) {}
}
