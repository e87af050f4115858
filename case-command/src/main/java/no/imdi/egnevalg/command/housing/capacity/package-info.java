/** Sets the capacity of national housing. */
@NullMarked
package no.imdi.egnevalg.command.housing.capacity;

import org.jspecify.annotations.NullMarked;
