import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { AgendaItem, MeetingRecord } from '../../record.ts';

type Way = { label: string; href: string };

/** What an elder's screen says and offers at one step. */
export type ElderWords = {
	title: string;
	/** As they are read aloud. */
	lines: string[];
	/** What is done at this step, on the screen that everybody uses. */
	act: Way;
	next: Way;
};

/** Of the screen that everybody uses, in large letters. */
export const WRITING = 'write';
const write = (step: string, item?: AgendaItem): string =>
	`?step=${step}${item ? `&item=${item.id}` : ''}&part=${WRITING}`;

type At = { item: AgendaItem | undefined; following: AgendaItem | undefined; missing: readonly { text: string }[] };

/** @param at where the agenda stands, and what is missing before the meeting can be closed */
export function elderWords(step: string, record: MeetingRecord, { item, following, missing }: At): ElderWords {
	if (step === 'content') return contentWords(record, item, following);
	if (step === 'resolution') return resolutionWords(record);
	if (step === 'ballots')
		return {
			title: m.meetings_phone_elder_ballots(),
			lines: record.votes.map((vote) => m.meetings_phone_elder_vote(vote)),
			act: { label: m.meetings_phone_elder_count(), href: write(step) },
			next: { label: m.meetings_hold_to_resolution(), href: '?step=resolution' }
		};
	if (step === 'tasks')
		return {
			title: m.meetings_hold_step_tasks(),
			lines: record.tasks.length > 0 ? record.tasks.map(taskLine) : [m.meetings_phone_elder_no_task()],
			act: { label: m.meetings_phone_elder_give(), href: write(step) },
			next: { label: m.meetings_hold_to_closing(), href: '?step=closing' }
		};
	return {
		title: m.meetings_hold_step_closing(),
		lines: missing.length > 0 ? missing.map(({ text }) => text) : [m.meetings_phone_elder_all_there()],
		act: { label: m.meetings_phone_elder_close(), href: write('closing') },
		next: { label: m.meetings_hold_read_minutes(), href: '?step=minutes' }
	};
}

const taskLine = ({ title, ownerName, dueOn }: MeetingRecord['tasks'][number]): string =>
	`${ownerName}: ${title}, ${m.meetings_hold_due({ day: formatDate(dueOn) })}`;

function contentWords(record: MeetingRecord, item?: AgendaItem, following?: AgendaItem): ElderWords {
	const said = record.statements.filter(({ agendaItemId }) => agendaItemId === item?.id);
	return {
		title: item?.title ?? m.meetings_hold_step_content(),
		lines: [
			m.meetings_phone_elder_said({ count: said.length }),
			...said.slice(-1).map(({ name, gist }) => `${name}: ${gist}`),
			...(following ? [m.meetings_hold_next_item({ title: following.title })] : [])
		],
		act: { label: m.meetings_phone_elder_write(), href: write('content', item) },
		next: following
			? { label: m.meetings_phone_elder_next(), href: `?step=content&item=${following.id}` }
			: { label: m.meetings_hold_to_resolution(), href: '?step=resolution' }
	};
}

function resolutionWords({ resolution, votes }: MeetingRecord): ElderWords {
	const draft = [resolution?.assessment, resolution?.limits, resolution?.direction, resolution?.implementation];
	const texts = draft.filter((text): text is string => Boolean(text));
	return {
		title: m.meetings_hold_step_resolution(),
		lines: [
			...(texts.length > 0 ? texts : [m.meetings_phone_elder_no_draft()]),
			...votes.map((vote) => m.meetings_phone_elder_vote(vote))
		],
		act: { label: m.meetings_phone_elder_decide(), href: write('resolution') },
		next: { label: m.meetings_hold_to_tasks(), href: '?step=tasks' }
	};
}
