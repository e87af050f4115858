/** Sets the confidentiality level of cases. */
@NullMarked
package no.imdi.egnevalg.command.casefile.classification;

import org.jspecify.annotations.NullMarked;
