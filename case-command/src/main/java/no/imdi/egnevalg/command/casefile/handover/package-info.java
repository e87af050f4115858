/** Hands cases over to other units that accept them. */
@NullMarked
package no.imdi.egnevalg.command.casefile.handover;

import org.jspecify.annotations.NullMarked;
