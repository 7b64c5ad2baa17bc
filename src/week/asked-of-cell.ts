import { type Check, type MeetingCycleRules, datesAround } from '#domains/meetings/index.ts';
import { addDays, dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { type Asked, type Facts, monthText } from './asked.ts';

/** What the reader is in one meeting. */
export type PartIn = {
	/** Secretary or deputy of the cell. */
	leads: boolean;
	/** Chair or minute secretary whose signature is still missing. */
	mustSign: boolean;
	/** Chair or minute secretary. */
	records: boolean;
	/** On the roll of the cell. */
	isMember: boolean;
	/** Committee member assigned to the cell. */
	isAssigned: boolean;
};

export type MyMeeting = {
	id: string;
	unitName: string;
	month: string;
	state: string;
	startsAt: string;
	place: string;
	closedAt: string | null;
	publishedAt: string | null;
	part: PartIn;
	cycle: MeetingCycleRules;
	/** What the rules ask of it, for those who lead it. */
	checks: Check[];
};

/** What a meeting asks of the reader now, from its preparation to its publication. */
export function askedOfMeeting(meeting: MyMeeting, today: LocalDate): Asked[] {
	switch (meeting.state) {
		case 'planned':
		case 'notified':
			return meeting.part.leads ? [...preparing(meeting), ...holding(meeting, today)] : attending(meeting, today);
		case 'open':
			return meeting.part.leads || meeting.part.records ? [finishing(meeting)] : [];
		case 'closed':
			return meeting.part.mustSign ? [signing(meeting)] : [];
		case 'signed':
			return !meeting.publishedAt && (meeting.part.leads || meeting.part.records) ? [publishing(meeting)] : [];
		default:
			return [];
	}
}

const meetsOn = ({ startsAt }: MyMeeting): LocalDate => dayInVietNam(new Date(startsAt));
const isMissing = ({ state }: Check): boolean => state === 'due' || state === 'late';

type Step = { name: string; codes: string[]; facts?: (missing: Check[]) => Facts };

/** The checks of the preparation, gathered into what one does in one sitting. */
const STEPS: Step[] = [
	{ name: 'committee', codes: ['meetings.check-committee-met', 'meetings.check-leaders-met'] },
	{
		name: 'draft',
		codes: [
			'meetings.check-agenda',
			'meetings.check-draft-content',
			'meetings.check-draft-resolution',
			'meetings.check-theme'
		],
		facts: (missing) => ({ count: missing.length })
	},
	{ name: 'notice', codes: ['meetings.check-notice', 'meetings.check-assigned-told', 'meetings.check-papers'] }
];

const preparing = (meeting: MyMeeting): Asked[] =>
	STEPS.flatMap(({ name, codes, facts = () => ({}) }) => {
		const missing = meeting.checks.filter((check) => codes.includes(check.code) && isMissing(check));
		if (missing.length === 0) return [];
		const dueOn = missing.map((check) => check.dueOn ?? meetsOn(meeting)).sort()[0]!;
		return [about(meeting, `prepare-${name}`, dueOn, facts(missing))];
	});

/** Only from the day itself on: until then the meeting stands among the week's meetings. */
const holding = (meeting: MyMeeting, today: LocalDate): Asked[] =>
	meetsOn(meeting) <= today ? [about(meeting, 'hold', meetsOn(meeting), {}, '/hold')] : [];

/** Somebody is asked to come once they were told, and while they still can. */
const attending = (meeting: MyMeeting, today: LocalDate): Asked[] => {
	if (meeting.state !== 'notified' || meetsOn(meeting) < today) return [];
	if (meeting.part.isAssigned) return [about(meeting, 'attend-assigned', meetsOn(meeting))];
	return meeting.part.isMember ? [about(meeting, 'attend', meetsOn(meeting))] : [];
};

const finishing = (meeting: MyMeeting): Asked => {
	const missing = meeting.checks.filter(isMissing).length;
	return about(meeting, 'finish', meetsOn(meeting), { count: missing }, '/hold');
};

const publishDueOn = ({ startsAt, closedAt, cycle }: MyMeeting): LocalDate =>
	datesAround({ startsAt, ...(closedAt && { closedAt }) }, cycle).publishDueOn;

const signing = (meeting: MyMeeting): Asked => about(meeting, 'sign', publishDueOn(meeting), {}, '/minutes');

const publishing = (meeting: MyMeeting): Asked => about(meeting, 'publish', publishDueOn(meeting), {}, '/minutes');

function about(meeting: MyMeeting, name: string, dueOn: LocalDate, facts: Facts = {}, page = ''): Asked {
	const told = { unit: meeting.unitName, month: monthText(meeting.month), day: meetsOn(meeting), place: meeting.place };
	return {
		key: `meeting ${meeting.id} ${name}`,
		what: { code: `week.${name}`, facts: { ...told, ...facts } },
		why: { code: `week.${name}-why`, facts: { ...told, ...facts } },
		dueOn,
		action: { code: `week.do-${name}`, facts: {}, href: `/office/meetings/${meeting.id}${page}` }
	};
}

/** A cell that the reader leads, and the months that have a regular meeting, called-off ones left out. */
export type LedCell = {
	code: string;
	name: string;
	plannedMonths: string[];
	meetingDayOf: (month: string) => LocalDate;
};

/** Asks for a day for this month's meeting, and for the next one's as soon as its notice comes near. */
export function askedToPlan(cell: LedCell, months: readonly string[], noticeBeforeDays: number): Asked[] {
	return months
		.filter((month) => !cell.plannedMonths.includes(month))
		.map((month) => {
			const on = cell.meetingDayOf(month);
			const facts = { unit: cell.name, month: monthText(month), day: on };
			return {
				key: `plan ${cell.code} ${month}`,
				what: { code: 'week.plan', facts },
				why: { code: 'week.plan-why', facts },
				dueOn: addDays(on, -noticeBeforeDays),
				action: { code: 'week.do-plan', facts: {}, href: `/office/meetings/new?unit=${cell.code}&month=${month}` }
			};
		});
}
