/** The state of national housing that decisions need. */
@NullMarked
package no.imdi.egnevalg.command.housing.state;

import org.jspecify.annotations.NullMarked;
