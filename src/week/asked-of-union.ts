import { addDays, daysBetween, type LocalDate } from '#lib/local-date.ts';
import type { Asked } from './asked.ts';

/** A mass organisation, branch or team as far as its week goes. */
export type UnionStanding = {
	code: string;
	name: string;
	head: string;
	lastOn: LocalDate | null;
	/** Last quarter's report; a branch sends none. */
	report?: { period: string; periodText: string; endedOn: LocalDate; isSent: boolean };
};

/** What the heads of mass organisations and teams are asked: who heads it, what it did lately, the quarter's report. */
export function askedOfUnion(
	{ code, name, head, lastOn, report }: UnionStanding,
	{ quietAfterDays, reportWithinDays }: { quietAfterDays: number; reportWithinDays: number },
	today: LocalDate
): Asked[] {
	const href = `/office/unions/${code}`;
	const facts = { name };
	const asked: Asked[] = [];
	if (report && !report.isSent)
		asked.push({
			key: `union report ${code} ${report.period}`,
			what: { code: 'week.union-report', facts: { name, period: report.periodText } },
			why: { code: 'week.union-report-why', facts: {} },
			dueOn: addDays(report.endedOn, reportWithinDays),
			action: { code: 'week.union-write', facts: {}, href: `${href}/report?period=${report.period}` }
		});
	if (!head)
		asked.push({
			key: `union head ${code}`,
			what: { code: 'week.union-head', facts },
			why: { code: 'week.union-head-why', facts: {} },
			action: { code: 'week.union-enrol', facts: {}, href: `${href}#roll` }
		});
	if (!lastOn || daysBetween(lastOn, today) > quietAfterDays)
		asked.push({
			key: `union quiet ${code}`,
			what: { code: 'week.union-quiet', facts },
			why: lastOn
				? { code: 'week.union-quiet-since', facts: { last: lastOn } }
				: { code: 'week.union-never', facts: {} },
			action: { code: 'week.union-record', facts: {}, href: `${href}#did` }
		});
	return asked;
}
