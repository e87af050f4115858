/** Lets commands on one aggregate run one after the other. They wait before they take a connection. */
@NullMarked
package no.imdi.egnevalg.command.turns;

import org.jspecify.annotations.NullMarked;
