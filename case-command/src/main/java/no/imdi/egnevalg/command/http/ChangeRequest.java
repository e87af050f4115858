package no.imdi.egnevalg.command.http;

import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * What comes with every change of something that is no case file. Endpoints take it as a parameter.
 *
 * @param seenVersion the version the author has seen, from If-Match
 * @param key the idempotency key; empty where the request has none
 * @param recorded now, and who asks
 */
public record ChangeRequest(long seenVersion, String key, Recorded recorded) {}
