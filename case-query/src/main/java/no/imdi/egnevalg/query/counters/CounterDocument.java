package no.imdi.egnevalg.query.counters;

/** A document of counters. */
public record CounterDocument(String collection, String id) {}
