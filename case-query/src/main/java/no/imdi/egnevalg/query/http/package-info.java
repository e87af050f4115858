/** Reading query parameters. */
@NullMarked
package no.imdi.egnevalg.query.http;

import org.jspecify.annotations.NullMarked;
