package no.imdi.egnevalg.command.casefile.opening;

import no.imdi.egnevalg.kernel.codelist.LinkGrounds;

/**
 * A service takes up a case of a person it knows to have a case already.
 *
 * @param linkedTo the other case; it takes the link at whatever version it has
 */
public record OpenLinkedCaseFile(OpenCaseFile opening, String linkedTo, LinkGrounds grounds) {}
