/** The HTTP side of the API: its description, parameters, labels and versions. */
@NullMarked
package no.imdi.egnevalg.query.http;

import org.jspecify.annotations.NullMarked;
