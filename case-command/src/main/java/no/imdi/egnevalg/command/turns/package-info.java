/** Commands on one aggregate come one after the other, and wait for each other before they take a connection. */
@NullMarked
package no.imdi.egnevalg.command.turns;

import org.jspecify.annotations.NullMarked;
