/** Who owns a case, and with whom it is shared. */
@NullMarked
package no.imdi.egnevalg.query.scope;

import org.jspecify.annotations.NullMarked;
