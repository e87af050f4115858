package no.imdi.egnevalg.query.reading;

/** A case that may be read, and how its reader came to. */
public record CaseRead<T>(T answer, ReadAccess wayIn) {}
