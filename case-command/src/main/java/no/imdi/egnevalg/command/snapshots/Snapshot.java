package no.imdi.egnevalg.command.snapshots;

/** The state of an aggregate after one of its events, as a record of plain values that is stored as JSON. */
public interface Snapshot {}
