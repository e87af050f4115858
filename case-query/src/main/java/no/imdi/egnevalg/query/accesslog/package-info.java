/** The access log as it is shown to the privacy officer. */
@NullMarked
package no.imdi.egnevalg.query.accesslog;

import org.jspecify.annotations.NullMarked;
