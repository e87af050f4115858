/** What the OpenAPI documents of both services say of every request and answer. */
@NullMarked
package no.imdi.egnevalg.http.description;

import org.jspecify.annotations.NullMarked;
