/**
 * What the figures of a year come from, for every statistic: what is not known is not zero.
 *
 * <p>How a statistic asks. {@link no.imdi.egnevalg.query.coverage.Coverage} is injected; one request asks it once:
 *
 * <pre>{@code
 * CoveredYears covered = coverage.today();                          // or asOf(day): what was recorded by then
 * String status = covered.status(CoverageSubject.CASES, service, year); // null: the register's figure stands, 0 too
 *                                                                   // "..": not known; ".": the service did not exist
 * Integer unfinished = covered.unfinishedIn(from, to);              // field unfinishedYear; null: all have ended
 * List<String> lines = footnotes.of(covered, CoverageSubject.CASES, services, from, to, language);
 * }</pre>
 *
 * <p>{@link no.imdi.egnevalg.query.coverage.StatisticsFootnotes} gives every line that the years and services call for.
 * No change and no share is computed with a year that has a status or has not ended. A statistic whose {@code asOf} is
 * the day of a stock, and not the day of what was known, asks {@code today()}.
 */
@NullMarked
package no.imdi.egnevalg.query.coverage;

import org.jspecify.annotations.NullMarked;
