/** Faults under the running services, and whether the views are right afterwards. */
@NullMarked
package no.imdi.egnevalg.faults;

import org.jspecify.annotations.NullMarked;
