package no.imdi.egnevalg.query.reading;

/** A case that may be read, and the condition under which its reader may do so. */
public record CaseRead<T>(T answer, ReadAccess wayIn) {}
