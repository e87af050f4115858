/** The code lists, for those who fill in forms. */
@NullMarked
package no.imdi.egnevalg.command.codelist;

import org.jspecify.annotations.NullMarked;
