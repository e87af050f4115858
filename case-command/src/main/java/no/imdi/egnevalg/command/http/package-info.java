/** What acts share of HTTP: parsing of fields, idempotency, conditional requests and problems. */
@NullMarked
package no.imdi.egnevalg.command.http;

import org.jspecify.annotations.NullMarked;
