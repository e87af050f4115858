package no.imdi.egnevalg.command.coverage;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.kernel.coverage.SeededCoverage;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** All declarations of coverage, as an Axon aggregate. */
public class Coverage {

    @AggregateIdentifier
    private @Nullable String stream;

    private final List<CoverageSpan> spans = new ArrayList<>(SeededCoverage.load());

    /** Axon needs this constructor to replay events. */
    protected Coverage() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(DeclareCoverage command, CodeLists codeLists) {
        apply(CoverageRules.decide(spans, command, codeLists).orThrow());
        return getVersion();
    }

    @EventSourcingHandler
    void on(CoverageDeclared event) {
        stream = CoverageDeclared.STREAM;
        spans.add(event.span());
    }

    @Override
    public String toString() {
        return "Coverage " + stream;
    }
}
