/** Everything in one process on embedded stores: the default run. All data in it is synthetic. */
@NullMarked
package no.imdi.egnevalg.local;

import org.jspecify.annotations.NullMarked;
