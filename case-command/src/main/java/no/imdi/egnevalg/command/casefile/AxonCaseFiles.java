package no.imdi.egnevalg.command.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberRegister;
import no.imdi.egnevalg.command.casefile.state.ActsOfDay;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/**
 * Stores case files with Axon. All changes made by one act are committed in one transaction, or not at all.
 *
 * <p>Cases are loaded and written in the order of their identifiers, whichever of them is acted on. Otherwise two acts
 * in opposite directions would deadlock.
 */
public final class AxonCaseFiles implements CaseFiles {

    private static final String HIDDEN = AxonCaseFiles.class.getName() + ".hidden";

    private final Repository<CaseFile> repository;
    private final CaseNumberRegister caseNumbers;

    public AxonCaseFiles(Repository<CaseFile> repository, CaseNumberRegister caseNumbers) {
        this.repository = repository;
        this.caseNumbers = caseNumbers;
    }

    @Override
    public CaseFileState load(String caseId, long seenVersion) {
        return repository.load(caseId, seenVersion).invoke(CaseFile::state);
    }

    @Override
    public Optional<CaseFileState> find(String caseId) {
        return lookedUp(caseId, CaseFile::state);
    }

    @Override
    public Optional<ActsOfDay> actsOfDay(String caseId) {
        return lookedUp(caseId, CaseFile::actsOfDay);
    }

    @Override
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

    @Override
    public void hide(Set<String> caseIds) {
        CurrentUnitOfWork.get().resources().put(HIDDEN, caseIds);
    }

    private static Set<String> hidden() {
        return CurrentUnitOfWork.get().getOrDefaultResource(HIDDEN, Set.of());
    }

    @Override
    public Pair load(String caseId, long seenVersion, String otherCaseId) {
        if (otherCaseId.compareTo(caseId) < 0) {
            Optional<CaseFileState> other = find(otherCaseId);
            return new Pair(load(caseId, seenVersion), other);
        }
        CaseFileState acted = load(caseId, seenVersion);
        return new Pair(acted, find(otherCaseId));
    }

    @Override
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
