/** An issuer of tokens for the demo and the tests. Never for production. */
@NullMarked
package no.imdi.egnevalg.issuer;

import org.jspecify.annotations.NullMarked;
