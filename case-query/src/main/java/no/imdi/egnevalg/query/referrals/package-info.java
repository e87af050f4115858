/** The referrals of a unit. */
@NullMarked
package no.imdi.egnevalg.query.referrals;

import org.jspecify.annotations.NullMarked;
