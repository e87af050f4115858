/** How long it takes until something happens, of cases in which it may not have happened. */
@NullMarked
package no.imdi.egnevalg.query.survival;

import org.jspecify.annotations.NullMarked;
