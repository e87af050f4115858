package no.imdi.egnevalg.query.reading;

import no.imdi.egnevalg.query.scope.CaseScope;
import org.jspecify.annotations.Nullable;

/**
 * A case as a view returns it, with what decides who may read it.
 *
 * @param answer the content to show; null where the view no longer shows any
 * @param erased true where the case has been erased; a view may still show that it existed
 * @param stuck true where the view may have missed a change of who may read the case
 */
public record CaseLookup<T>(@Nullable T answer, CaseScope scope, long version, boolean erased, boolean stuck) {}
