package no.imdi.egnevalg.command.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.imdi.egnevalg.command.casefile.opening.CaseNumberRegister;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/**
 * Case files that one act writes to together: what happens to them is committed in one transaction, or not at all.
 *
 * <p>They are loaded and written in the order of their identifiers, whichever of them is acted on. Otherwise two acts
 * in opposite directions would wait for each other.
 */
public final class CaseFiles {

    private static final String HIDDEN = CaseFiles.class.getName() + ".hidden";

    private final Repository<CaseFile> repository;
    private final CaseNumberRegister caseNumbers;

    public CaseFiles(Repository<CaseFile> repository, CaseNumberRegister caseNumbers) {
        this.repository = repository;
        this.caseNumbers = caseNumbers;
    }

    /**
     * A case and another one.
     *
     * @param acted the case acted on
     * @param other empty where there is no such case
     */
    public record Pair(CaseFileState acted, Optional<CaseFileState> other) {}

    /** The case acted on, at the version its author has seen. */
    public CaseFileState load(String caseId, long seenVersion) {
        return repository.load(caseId, seenVersion).invoke(CaseFile::state);
    }

    /** Another case, at whatever version it has; empty where there is none, or none that the caller may know of. */
    public Optional<CaseFileState> find(String caseId) {
        return lookedUp(caseId, CaseFile::state);
    }

    /** How much was entered into a case on its last day; empty where {@link #find} is. */
    public Optional<ActsOfDay> actsOfDay(String caseId) {
        return lookedUp(caseId, CaseFile::actsOfDay);
    }

    /** The version of a case that is there. */
    public long version(String caseId) {
        return Objects.requireNonNull(repository.load(caseId).version());
    }

    private <T> Optional<T> lookedUp(String caseId, Function<CaseFile, T> look) {
        if (hidden().contains(caseId)) {
            return Optional.empty();
        }
        try {
            return Optional.of(repository.load(caseId).invoke(look));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Lets cases be as if they did not exist, for the rest of this unit of work. */
    public void hide(Set<String> caseIds) {
        CurrentUnitOfWork.get().resources().put(HIDDEN, caseIds);
    }

    private static Set<String> hidden() {
        return CurrentUnitOfWork.get().getOrDefaultResource(HIDDEN, Set.of());
    }

    /** The case acted on, at the version its author has seen, and another at whatever version it has. */
    public Pair load(String caseId, long seenVersion, String otherCaseId) {
        if (otherCaseId.compareTo(caseId) < 0) {
            Optional<CaseFileState> other = find(otherCaseId);
            return new Pair(load(caseId, seenVersion), other);
        }
        CaseFileState acted = load(caseId, seenVersion);
        return new Pair(acted, find(otherCaseId));
    }

    /**
     * Lets happen what was decided, each event in its own case; a case that is opened takes its number.
     *
     * @return the version of the case acted on after it
     */
    public long append(String caseId, List<? extends CaseFileEvent> events) {
        events.stream().sorted(Comparator.comparing(CaseFileEvent::caseId)).forEach(this::append);
        return Objects.requireNonNull(repository.load(caseId).version());
    }

    private void append(CaseFileEvent event) {
        if (event instanceof CaseFileOpened opened) {
            open(opened);
        } else {
            repository.load(event.caseId()).execute(caseFile -> caseFile.happened(event));
        }
    }

    private void open(CaseFileOpened opened) {
        caseNumbers.reserve(opened.caseNumber(), opened.caseId());
        try {
            repository.newInstance(() -> new CaseFile(opened));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Only applies an event", e);
        }
    }
}
