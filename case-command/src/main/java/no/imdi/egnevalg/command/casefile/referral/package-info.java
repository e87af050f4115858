/** Refers cases to other units or agencies, and records the answers. */
@NullMarked
package no.imdi.egnevalg.command.casefile.referral;

import org.jspecify.annotations.NullMarked;
