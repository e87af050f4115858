/** National housing and support: capacity, offers and residents. */
@NullMarked
package no.imdi.egnevalg.kernel.housing;

import org.jspecify.annotations.NullMarked;
