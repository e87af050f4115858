/** Referring a case to another unit or an agency, and what becomes of it. */
@NullMarked
package no.imdi.egnevalg.command.casefile.referral;

import org.jspecify.annotations.NullMarked;
