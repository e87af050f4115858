/** Units as requests name them, and the rules for which units exist. */
@NullMarked
package no.imdi.egnevalg.command.casefile.units;

import org.jspecify.annotations.NullMarked;
