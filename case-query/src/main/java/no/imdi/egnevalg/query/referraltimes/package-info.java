/** The answers to referrals, and how long an answer takes. */
@NullMarked
package no.imdi.egnevalg.query.referraltimes;

import org.jspecify.annotations.NullMarked;
