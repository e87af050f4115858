package no.imdi.egnevalg.command.coverage;

import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Declares the source of the figures of a span of years.
 *
 * @param stream the only stream of declarations
 */
public record DeclareCoverage(@TargetAggregateIdentifier String stream, CoverageSpan span, Recorded recorded) {}
