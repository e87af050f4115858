/** That words lie nowhere but sealed. */
@NullMarked
package no.imdi.egnevalg.local.secrets;

import org.jspecify.annotations.NullMarked;
