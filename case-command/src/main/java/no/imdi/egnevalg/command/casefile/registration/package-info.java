/** The fields and rules of a case registration. */
@NullMarked
package no.imdi.egnevalg.command.casefile.registration;

import org.jspecify.annotations.NullMarked;
