package no.imdi.egnevalg.command.http;

import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * What every request to change anything but a case file contains. Endpoints take it as a parameter.
 *
 * @param seenVersion the version that the author has seen, from If-Match
 * @param key the idempotency key; empty where the request has none
 * @param recorded the current time and the caller
 */
public record ChangeRequest(long seenVersion, String key, Recorded recorded) {}
