package no.imdi.egnevalg.query.scope;

/** A case with only what decides who may read it. */
public record KnownCase(String caseId, CaseScope scope) {}
