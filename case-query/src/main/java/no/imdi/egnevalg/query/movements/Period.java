package no.imdi.egnevalg.query.movements;

import java.time.LocalDate;

/** A period from a first to a last day, both included. */
record Period(LocalDate from, LocalDate to) {}
