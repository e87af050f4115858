/** What decisions need to know of national housing. */
@NullMarked
package no.imdi.egnevalg.command.housing.state;

import org.jspecify.annotations.NullMarked;
