/** Serves the code lists, for clients that fill in forms. */
@NullMarked
package no.imdi.egnevalg.command.codelist;

import org.jspecify.annotations.NullMarked;
