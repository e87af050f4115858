/** What each role may do: deny by default. */
@NullMarked
package no.imdi.egnevalg.access.rights;

import org.jspecify.annotations.NullMarked;
