/** Counts of one runner, or of all. */
export type Tally = { passed: number; failed: number; skipped: number };

/** What vitest's JSON reporter writes, as far as it is counted here. */
type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };

/**
 * Counts a runner's tests. One that ended badly without a failed test, such as a file that did not load,
 * or without a report at all, counts as one failure: nothing that went wrong may add up to nothing.
 */
export function tallyOf(report: Report | undefined, exitCode: number | null): Tally {
	const passed = report?.numPassedTests ?? 0;
	const failed = report?.numFailedTests ?? 0;
	const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
	return { passed, failed: exitCode === 0 ? failed : Math.max(1, failed), skipped };
}

export const sumOf = (tallies: Tally[]): Tally => ({
	passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
	failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
	skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0)
});

export const closingLine = ({ passed, failed, skipped }: Tally): string =>
	`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
