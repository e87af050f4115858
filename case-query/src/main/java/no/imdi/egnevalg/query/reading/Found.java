package no.imdi.egnevalg.query.reading;

import no.imdi.egnevalg.query.scope.CaseScope;
import org.jspecify.annotations.Nullable;

/**
 * What a view has of a case, with what it takes to decide who may read it.
 *
 * @param answer null where the case has been erased, and the view has nothing of it any more
 * @param stuck whether the view may have missed who may read it now
 */
public record Found<T>(@Nullable T answer, CaseScope scope, long version, boolean stuck) {}
