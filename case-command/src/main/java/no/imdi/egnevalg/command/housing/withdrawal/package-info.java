/** Withdraws offers before anybody has moved in. */
@NullMarked
package no.imdi.egnevalg.command.housing.withdrawal;

import org.jspecify.annotations.NullMarked;
