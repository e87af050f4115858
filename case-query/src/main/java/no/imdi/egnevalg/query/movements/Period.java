package no.imdi.egnevalg.query.movements;

import java.time.LocalDate;

/** Days from first to last. */
record Period(LocalDate from, LocalDate to) {}
