/** Free text sealed with the data key of its case. */
@NullMarked
package no.imdi.egnevalg.sealing;

import org.jspecify.annotations.NullMarked;
