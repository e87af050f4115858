/** Free text in the form that events may contain: sealed. */
@NullMarked
package no.imdi.egnevalg.kernel.sealedtext;

import org.jspecify.annotations.NullMarked;
