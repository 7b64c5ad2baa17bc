import type { MatterState } from '#domains/inspection/followed/followed.ts';
import { clockOf, type State } from '#domains/inspection/files/inspection.ts';
import { daysBetween, type LocalDate } from '#lib/local-date.ts';
import { type Asked, type Facts, WEEK_DAYS } from './asked.ts';

/** A day that is shown from the beginning, and counts as a day only in its last week: what nobody would find otherwise. */
const inLastWeek = (dueOn: LocalDate, today: LocalDate): { dueOn?: LocalDate } =>
	daysBetween(today, dueOn) < WEEK_DAYS ? { dueOn } : {};

export type MatterWaiting = {
	id: string;
	title: string;
	ownerName: string;
	dueOn: LocalDate;
	state: MatterState;
	/** The reader answers for it; leads the following of it. */
	isOwner: boolean;
	leads: boolean;
};

/** A followed matter asks its owner for work from the first day, those who lead it once it is late or can be published. */
export function askedOfMatter(matter: MatterWaiting, today: LocalDate): Asked[] {
	const { id, title, ownerName, dueOn, state, isOwner, leads } = matter;
	const asked = (code: string, facts: Facts, more: Partial<Asked> = {}): Asked[] => [
		{
			key: `matter ${id}`,
			what: { code: `week.matter-${code}`, facts: { title } },
			why: { code: `week.matter-${code}-why`, facts },
			action: { code: 'week.do-matter', facts: {}, href: `/office/matters-followed/${id}` },
			...more
		}
	];
	if (state === 'open' && isOwner) return asked('owned', { day: dueOn }, inLastWeek(dueOn, today));
	if (state === 'open' && leads && dueOn < today) return asked('late', { name: ownerName, day: dueOn }, { dueOn });
	return state === 'concluded' && leads ? asked('concluded', {}) : [];
}

export type FileWaiting = {
	id: string;
	state: State;
	subjectName: string;
	content: string;
	/** Month of the programme, as a number; null where it has none. */
	month: number | null;
	year: number;
	startBy: LocalDate | null;
	dueOn: LocalDate | null;
	/** The earliest last day of a remedy that is not done. */
	remedyDueOn: LocalDate | null;
	hasReport: boolean;
	isLead: boolean;
	isTeam: boolean;
	/** It is about the reader, or the cell that they lead, and they were told. */
	isSubject: boolean;
};

/** What an inspection asks: of its team its clocks, of who leads it the next decision, of whom it is about their report. */
export function askedOfFile(file: FileWaiting, today: LocalDate): Asked[] {
	const { id, subjectName: name, content, state } = file;
	const asked = (code: string, facts: Facts, dueOn?: LocalDate): Asked[] => [
		{
			key: `inspection ${id}`,
			what: { code: `week.inspection-${code}`, facts: { name } },
			why: { code: `week.inspection-${code}-why`, facts: { content, ...facts } },
			...(dueOn && { dueOn }),
			action: { code: 'week.do-inspection', facts: {}, href: `/office/inspections/${id}` }
		}
	];
	if (file.isSubject) return state === 'self-report' && !file.hasReport ? asked('report', {}) : [];
	const clock = file.isTeam || file.isLead ? clockOf(file) : undefined;
	if (clock) return asked(clock.step, { day: clock.dueOn }, clock.dueOn);
	if (!file.isLead) return [];
	if (state === 'planned') return isOfMonth(file, today) ? asked('plan', {}) : [];
	if (state === 'concluded') return asked('announce', {});
	if (state !== 'follow-up') return [];
	return file.remedyDueOn ? asked('remedy', { day: file.remedyDueOn }, file.remedyDueOn) : asked('archive', {});
}

/** The month of the programme has come, or is over. */
const isOfMonth = ({ year, month }: FileWaiting, today: LocalDate): boolean =>
	month !== null && `${year}-${String(month).padStart(2, '0')}` <= today.slice(0, 7);

export type CaseWaiting = {
	id: string;
	name: string;
	/** The last day of the answer to a complaint that waits. */
	answerBy: LocalDate | null;
	/** The last day of a suspension that runs. */
	suspendedUntil: LocalDate | null;
};

/** Complaints that wait for their answer, suspensions that end: of those who keep the file. */
export function askedOfCase({ id, name, answerBy, suspendedUntil }: CaseWaiting): Asked[] {
	const asked = (code: string, dueOn: LocalDate | null): Asked[] =>
		dueOn
			? [
					{
						key: `discipline ${id} ${code}`,
						what: { code: `week.discipline-${code}`, facts: { name } },
						why: { code: `week.discipline-${code}-why`, facts: { day: dueOn } },
						dueOn,
						action: { code: 'week.do-discipline', facts: {}, href: `/office/discipline/${id}` }
					}
				]
			: [];
	return [...asked('answer', answerBy), ...asked('suspension', suspendedUntil)];
}
