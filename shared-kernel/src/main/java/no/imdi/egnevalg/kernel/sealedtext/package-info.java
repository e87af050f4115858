/** Free text as it may lie in an event: sealed. */
@NullMarked
package no.imdi.egnevalg.kernel.sealedtext;

import org.jspecify.annotations.NullMarked;
