import type { MeetingPage } from '#domains/meetings/server/index.ts';
import { nextToPrepare, placeOf, type PreparePart } from '#domains/meetings/ui/prepare-parts.ts';
import { dayOf } from '#domains/meetings/moments.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The one thing to do next on a meeting, by the reader. */
export type NextStep =
	| { kind: 'prepare'; code: string; part: PreparePart; dueOn?: LocalDate }
	| { kind: 'wait'; on: LocalDate; isReady: boolean }
	| { kind: 'open' | 'record' | 'follow' | 'sign' | 'wait-for-signing' | 'publish' | 'read' };

/** Undefined where nothing is left to do, or not by this reader. */
export function nextStepOf(page: MeetingPage, today: LocalDate): NextStep | undefined {
	const { record, may, checklist } = page;
	switch (record.state) {
		case 'planned':
		case 'notified': {
			if (may.open) return { kind: 'open' };
			const check = may.prepare ? nextToPrepare(checklist, today) : undefined;
			const part = check && placeOf(check.code, record.preparation.papers.length > 0);
			if (check && part && part !== 'hold' && part !== 'minutes')
				return { kind: 'prepare', code: check.code, part, dueOn: check.dueOn };
			return { kind: 'wait', on: dayOf(record.startsAt), isReady: may.prepare };
		}
		case 'open':
			return { kind: may.record ? 'record' : 'follow' };
		case 'closed':
			return { kind: may.signAs ? 'sign' : 'wait-for-signing' };
		case 'signed':
			return { kind: may.publish ? 'publish' : 'read' };
		case 'cancelled':
			return undefined;
	}
}

/** Where the meeting stands among the six steps from its preparation to its publication, counted from 0. */
export function stepOf({ record, checklist, publishedAt }: MeetingPage): number {
	const isReady = checklist
		.filter(({ code }) => /agenda|-met$|draft|theme/.test(code))
		.every(({ state }) => state === 'done');
	switch (record.state) {
		case 'planned':
			return isReady ? 1 : 0;
		case 'notified':
			return 2;
		case 'open':
			return record.readBackAt ? 3 : 2;
		case 'closed':
			return 4;
		case 'signed':
			return publishedAt ? 6 : 5;
		case 'cancelled':
			return 0;
	}
}
