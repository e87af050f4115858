/** The conventions both HTTP APIs share: problem details, strict JSON, response headers, languages, trace context. */
@NullMarked
package no.imdi.egnevalg.http;

import org.jspecify.annotations.NullMarked;
