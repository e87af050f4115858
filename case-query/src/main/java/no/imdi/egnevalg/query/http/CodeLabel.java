package no.imdi.egnevalg.query.http;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The labels of a code, in the language of the caller.
 *
 * @param shortLabel as in the report's tables
 * @param longLabel without abbreviations; the short label where that has none
 */
public record CodeLabel(
        @JsonProperty("short") String shortLabel,
        @JsonProperty("long") String longLabel) {}
