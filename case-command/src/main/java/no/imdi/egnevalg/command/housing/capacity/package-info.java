/** Setting how many places there are. */
@NullMarked
package no.imdi.egnevalg.command.housing.capacity;

import org.jspecify.annotations.NullMarked;
