/** Handing a case over to another unit, which takes it or does not. */
@NullMarked
package no.imdi.egnevalg.command.casefile.handover;

import org.jspecify.annotations.NullMarked;
