/** Withdrawing an offer before anybody moved in. */
@NullMarked
package no.imdi.egnevalg.command.housing.withdrawal;

import org.jspecify.annotations.NullMarked;
