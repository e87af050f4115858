package no.imdi.egnevalg.query.scope;

/** A case that the views know, with no more than it takes to decide who may read it. */
public record KnownCase(String caseId, CaseScope scope) {}
