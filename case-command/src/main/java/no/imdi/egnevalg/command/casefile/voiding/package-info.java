/** Declaring a case file void that was registered in error. */
@NullMarked
package no.imdi.egnevalg.command.casefile.voiding;

import org.jspecify.annotations.NullMarked;
