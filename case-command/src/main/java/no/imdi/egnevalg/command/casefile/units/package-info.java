/** Units as requests name them, and which units there are. */
@NullMarked
package no.imdi.egnevalg.command.casefile.units;

import org.jspecify.annotations.NullMarked;
