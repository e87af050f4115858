package no.imdi.egnevalg.query.reading;

import no.imdi.egnevalg.query.scope.CaseScope;

/** What a view has of a case, with what it takes to decide who may read it. */
public record Found<T>(T answer, CaseScope scope, long version) {}
