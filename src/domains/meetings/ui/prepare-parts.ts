import type { LocalDate } from '#lib/local-date.ts';
import { m } from '#lib/words/messages.ts';
import type { Check } from '../checklist.ts';

/** The parts of the preparation, each on a screen of its own. */
export const PREPARE_PARTS = [
	'when',
	'manner',
	'groups',
	'agenda',
	'committee',
	'draft',
	'papers',
	'conditions',
	'matters',
	'notice'
] as const;
export type PreparePart = (typeof PREPARE_PARTS)[number];

export const isPreparePart = (text: string | null): text is PreparePart => PREPARE_PARTS.some((part) => part === text);

export const partWord = (part: PreparePart): string =>
	({
		when: m.meetings_prepare_when(),
		manner: m.meetings_manner_title(),
		groups: m.meetings_groups_title(),
		conditions: m.meetings_conditions_title(),
		agenda: m.meetings_prepare_agenda(),
		committee: m.meetings_prepare_committee(),
		draft: m.meetings_prepare_draft(),
		papers: m.meetings_prepare_papers(),
		matters: m.meetings_prepare_matters(),
		notice: m.meetings_prepare_notice()
	})[part];

/** Where each thing that the rules ask for is done, in the order of the work. */
const PLACES: [code: string, place: PreparePart | 'hold' | 'minutes'][] = [
	['meetings.check-theme', 'when'],
	['meetings.check-conference-address', 'manner'],
	['meetings.check-agenda', 'agenda'],
	['meetings.check-committee-met', 'committee'],
	['meetings.check-leaders-met', 'committee'],
	['meetings.check-draft-content', 'draft'],
	['meetings.check-draft-resolution', 'draft'],
	['meetings.check-papers', 'papers'],
	['meetings.check-room', 'conditions'],
	['meetings.check-equipment', 'conditions'],
	['meetings.check-budget', 'conditions'],
	['meetings.check-notice', 'notice'],
	['meetings.check-assigned-told', 'notice'],
	['meetings.check-signatures', 'minutes'],
	['meetings.check-published', 'minutes']
];

/** @param hasPapers papers that are there only wait for the notice to go out with them */
export function placeOf(code: string, hasPapers: boolean): PreparePart | 'hold' | 'minutes' {
	if (code === 'meetings.check-papers' && hasPapers) return 'notice';
	return PLACES.find(([known]) => known === code)?.[1] ?? 'hold';
}

const orderOf = ({ code }: Pick<Check, 'code'>): number => PLACES.findIndex(([known]) => known === code);

/** What to prepare next: what is due by today, then the order of the work. */
export function nextToPrepare<C extends Pick<Check, 'code' | 'state' | 'dueOn'>>(
	checks: C[],
	today: LocalDate
): C | undefined {
	const isPressing = ({ dueOn }: C): number => (dueOn !== undefined && dueOn <= today ? 0 : 1);
	return checks
		.filter((check) => orderOf(check) >= 0 && (check.state === 'due' || check.state === 'late'))
		.toSorted((a, b) => isPressing(a) - isPressing(b) || orderOf(a) - orderOf(b))[0];
}
