package no.imdi.egnevalg.query.reading;

import no.imdi.egnevalg.query.scope.CaseScope;
import org.jspecify.annotations.Nullable;

/**
 * What a view has of a case, with what it takes to decide who may read it.
 *
 * @param answer null where the view has nothing to show of the case any more
 * @param erased whether the case has been erased; a view may still show that it was
 * @param stuck whether the view may have missed who may read it now
 */
public record Found<T>(@Nullable T answer, CaseScope scope, long version, boolean erased, boolean stuck) {}
