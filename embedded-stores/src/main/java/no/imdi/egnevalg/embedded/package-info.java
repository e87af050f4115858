/** Real PostgreSQL and a MongoDB stand-in inside the process: the default run and the tests need nothing installed. */
@NullMarked
package no.imdi.egnevalg.embedded;

import org.jspecify.annotations.NullMarked;
