import { dayInVietNam } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { CellWork, Work } from './work.ts';
import { momentOf, takeOut } from './work.ts';
import { whyNotAt } from '../moment-in-time.ts';
import type { Matter } from '../said.ts';
import { whyNotRecord } from '../recording.ts';

type Raised = { gist: string; place: string; raisedOn?: string | undefined };

/** Goes to the meeting that is open, or waits for the next one. */
export function raiseMatter({ cell, commandId, today }: CellWork, { gist, place, raisedOn = today }: Raised) {
	if (raisedOn > today) return { code: 'meetings.raised-in-future', facts: { today } };
	const matter: Matter = {
		id: commandId,
		gist,
		...(place && { place }),
		...(cell.me.name && { broughtBy: cell.me.name }),
		state: 'raised'
	};
	const open = cell.meetings
		.map(({ record }) => record)
		.filter(({ state, openedAt }) => state === 'open' && openedAt && dayInVietNam(new Date(openedAt)) >= raisedOn)
		.sort((a, b) => Date.parse(b.openedAt!) - Date.parse(a.openedAt!))[0];
	(open?.matters ?? cell.waiting).push(matter);
	return undefined;
}

type Story = {
	meetingId?: string | undefined;
	agendaItemId?: string | undefined;
	toldOn: string;
	memberId?: string | undefined;
	guestName?: string | undefined;
	title: string;
	source: string;
	lesson: string;
	theme: string;
	at?: string | undefined;
};

/** A story told in a meeting; the storytelling log of the cell takes it on the server. */
export function recordStory(work: Work, story: Story): Refusal | undefined {
	const { cell, record, commandId, now } = work;
	const { memberId, guestName, agendaItemId, title, source, lesson, theme } = story;
	const at = momentOf(story.at, now);
	const refusal = whyNotAt(at, now) ?? whyNotRecord(record, cell.me);
	if (refusal) return refusal;
	if (Boolean(memberId) === Boolean(guestName)) return { code: 'study.teller-missing' };
	const member = cell.members.find((one) => one.memberId === memberId);
	if (memberId && !member) return { code: 'study.teller-not-in-cell' };
	if (agendaItemId && !record.agenda.some(({ id }) => id === agendaItemId))
		return { code: 'meetings.agenda-item-unknown' };
	record.stories = [
		...(record.stories ?? []),
		{
			id: commandId,
			...(agendaItemId && { agendaItemId }),
			...(memberId && { memberId }),
			teller: member?.name ?? guestName ?? '',
			title,
			...(source && { source }),
			...(lesson && { lesson }),
			...(theme && { theme }),
			at
		}
	];
	return undefined;
}

export function withdrawStory({ cell, record }: Work, { storyId }: { storyId: string }): Refusal | undefined {
	const refusal = whyNotRecord(record, cell.me) ?? takeOut(record.stories ?? [], storyId);
	if (!refusal && record.stories?.length === 0) delete record.stories;
	return refusal;
}
