package no.imdi.egnevalg.query.http;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a code is called, in the language of the caller.
 *
 * @param shortLabel as in the report's tables
 * @param longLabel without abbreviations; the short one where that is clear
 */
public record CodeLabel(
        @JsonProperty("short") String shortLabel,
        @JsonProperty("long") String longLabel) {}
