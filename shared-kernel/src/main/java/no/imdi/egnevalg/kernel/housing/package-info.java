/** National housing and support: the places there are, who is offered one, and who lives there. */
@NullMarked
package no.imdi.egnevalg.kernel.housing;

import org.jspecify.annotations.NullMarked;
