/** Opens many case files from a CSV file. */
@NullMarked
package no.imdi.egnevalg.command.casefile.importing;

import org.jspecify.annotations.NullMarked;
