/** The inbox: the items that wait for a unit. */
@NullMarked
package no.imdi.egnevalg.query.inbox;

import org.jspecify.annotations.NullMarked;
