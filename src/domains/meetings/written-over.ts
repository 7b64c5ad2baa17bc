import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done, type Result, refused } from '#lib/result.ts';
import type { MeetingRecord } from './record.ts';

/** A meeting with the draft that lies beside its record. */
export type MeetingTexts = { record: MeetingRecord; draftContent: string };

/** Texts by the names that the command's input gives them. */
export type Texts = Record<string, string>;
type Input = Record<string, unknown>;

/** What each text was on the phone when it was written over; absent from whoever writes with the server's text in sight. */
export const baseEntry = v.optional(v.record(v.string(), field.text(20_000)));

type Overwriting = {
	/** The texts that stand where this input writes. */
	standing: (meeting: MeetingTexts, input: Input) => Texts;
	/** What the input writes there. */
	given: (input: Input) => Texts;
};

const PARTS = ['assessment', 'limits', 'direction', 'implementation'] as const;
const partsOf = ({ record: { resolution } }: MeetingTexts): Texts =>
	Object.fromEntries(PARTS.map((part) => [part, resolution?.[part] ?? '']));

/** One moment has several spellings. */
const moment = (text: string): string => new Date(text).toISOString();

const named =
	(...names: string[]) =>
	(input: Input): Texts =>
		Object.fromEntries(names.flatMap((name) => (typeof input[name] === 'string' ? [[name, input[name]]] : [])));

type Item = { title: string; plannedMinutes: number };
const agendaText = (items: readonly Item[]): string =>
	items.map(({ title, plannedMinutes }) => `${title} (${plannedMinutes}′)`).join('\n');

/** Commands that write over what somebody else may be writing too. What only adds is not here: it loses nothing. */
const OVERWRITING: Record<string, Overwriting> = {
	'meetings.draft-resolution': { standing: partsOf, given: named(...PARTS) },
	'meetings.set-draft': {
		standing: (meeting) => ({ content: meeting.draftContent, ...partsOf(meeting) }),
		given: named('content', ...PARTS)
	},
	'meetings.record-preparation': {
		standing: ({ record }) => ({ committeeMinutes: record.preparation.committeeMinutes ?? '' }),
		given: named('committeeMinutes')
	},
	'meetings.change-plan': {
		standing: ({ record: { startsAt, place, theme = '' } }) => ({ startsAt: moment(startsAt), place, theme }),
		given: (input) => ({
			...named('place', 'theme')(input),
			...(typeof input.startsAt === 'string' && input.startsAt && { startsAt: moment(input.startsAt) })
		})
	},
	'meetings.set-agenda': {
		standing: ({ record }) => ({ items: agendaText(record.agenda) }),
		given: ({ items }) => ({ items: agendaText((items ?? []) as Item[]) })
	},
	'meetings.conclude-agenda-item': {
		standing: ({ record }, { agendaItemId }) => ({
			conclusion: record.agenda.find(({ id }) => id === agendaItemId)?.conclusion ?? ''
		}),
		given: named('conclusion')
	},
	'meetings.answer-matter': {
		standing: ({ record }, { matterId }) => ({
			answer: record.matters.find(({ id }) => id === matterId)?.answer ?? ''
		}),
		given: named('answer')
	},
	'meetings.record-group-sitting': {
		standing: ({ record }, { groupId }) => ({
			gist: record.manner?.sittings?.find(({ id }) => id === groupId)?.gist ?? ''
		}),
		given: named('gist')
	}
};

export const writesOver = (name: string): boolean => name in OVERWRITING;

/** The texts that stand where the command writes; undefined where it writes over none. */
export const standingTexts = (name: string, meeting: MeetingTexts, input: Input): Texts | undefined =>
	OVERWRITING[name]?.standing(meeting, input);

/** What the command writes there. */
export const givenTexts = (name: string, input: Input): Texts => OVERWRITING[name]?.given(input) ?? {};

/** What a phone sends along: the texts that it showed where this input writes over them. */
export function baseOf(name: string, meeting: MeetingTexts, input: Input): Texts | undefined {
	const standing = standingTexts(name, meeting, input);
	const given = givenTexts(name, input);
	return standing && Object.fromEntries(Object.entries(standing).filter(([text]) => text in given));
}

/** A list is one whole: it is taken as given or not at all. */
const LISTS = ['items'];

/**
 * The input as it may be carried out on what stands now: a text that the phone left as it was stays as others left it. Refused
 * with 'meetings.text-moved-on' where both changed the same one: no software merges two texts, a person does.
 */
export function onBase<I extends Input>(
	name: string,
	meeting: MeetingTexts,
	{ base, ...input }: I & { base?: Texts | undefined }
): Result<Omit<I, 'base'>> {
	const standing = base && standingTexts(name, meeting, input);
	if (!standing) return done(input as Omit<I, 'base'>);
	const given = givenTexts(name, input);
	const moved = Object.keys(given).filter(
		(text) => base[text] !== undefined && standing[text] !== base[text] && given[text] !== standing[text]
	);
	const left = moved.filter((text) => given[text] === base[text] && !LISTS.includes(text));
	if (left.length < moved.length) return refused({ code: 'meetings.text-moved-on' });
	return done({ ...input, ...Object.fromEntries(left.map((text) => [text, standing[text]])) } as Omit<I, 'base'>);
}
