/** What every act needs of HTTP: fields read from text, idempotency, conditional requests, problems. */
@NullMarked
package no.imdi.egnevalg.command.http;

import org.jspecify.annotations.NullMarked;
