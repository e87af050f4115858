/** The files in docker/ held against the rest of the project, for no container is started in a test. */
@NullMarked
package no.imdi.egnevalg.local.docker;

import org.jspecify.annotations.NullMarked;
