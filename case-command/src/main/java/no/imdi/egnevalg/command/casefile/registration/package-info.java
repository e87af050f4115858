/** What may be registered of a case. */
@NullMarked
package no.imdi.egnevalg.command.casefile.registration;

import org.jspecify.annotations.NullMarked;
