import type { Beginning, Step, StepShown, StepStanding } from './steps.ts';

/** A sentence by its key, with what fills it. */
type Sentence = { code: string; facts: Record<string, string | number> };

export type ShownStep = {
	step: Step;
	standing: StepStanding;
	/** How far it is, in figures. */
	figure: Sentence;
	/** Where it is done; without one, it is somebody else's. */
	href?: string;
};

/** The address at which each step is done, with the command that its form carries out where a post must allow it. */
const PLACES: Record<Step, { href: string; command?: string }> = {
	commune: { href: '/office/admin/commune' },
	cells: { href: '/office/cells/new' },
	roll: { href: '/office/members/import', command: 'members.import-roll' },
	posts: { href: '/office/admin/posts' },
	accounts: { href: '/office/admin/accounts/new' },
	rules: { href: '/office/admin/rules' },
	'usual-days': { href: '/office/cells', command: 'organisation.set-usual-meeting' },
	backup: { href: '/office/admin/backup' },
	mail: { href: '/office/admin/deliveries' },
	meeting: { href: '/office/meetings/new', command: 'meetings.plan-meeting' }
};

/** What a step needs before anybody can do it. */
const NEEDS: Partial<Record<Step, (beginning: Beginning) => boolean>> = {
	roll: ({ cells }) => cells > 0,
	'usual-days': ({ cells }) => cells > 0,
	meeting: ({ cells }) => cells > 0
};

type Reader = {
	/** Code of the first cell without a usual day. */
	cellWithoutDay: string | null;
	may: (command: string) => boolean;
};

/** The steps as a page shows them to this reader. */
export function shownSteps(
	{ beginning, steps }: { beginning: Beginning; steps: readonly StepShown[] },
	{ cellWithoutDay, may }: Reader
): ShownStep[] {
	return steps.map((shown) => {
		const { href, command } = PLACES[shown.step];
		const isOpen = (NEEDS[shown.step]?.(beginning) ?? true) && (!command || may(command));
		const own = shown.step === 'usual-days' && cellWithoutDay ? `/office/cells/${cellWithoutDay}` : href;
		return { ...shown, figure: figureOf(shown.step, beginning), ...(isOpen ? { href: own } : {}) };
	});
}

function figureOf(step: Step, beginning: Beginning): Sentence {
	const { described, backups, hasSecretary, hasMailServer, ...counts } = beginning;
	const facts: Sentence['facts'] = { ...counts, backups: backups ?? 0 };
	const variant: Partial<Record<Step, string | false>> = {
		commune: described && 'done',
		posts: !hasSecretary && 'no-secretary',
		mail: hasMailServer && 'done',
		meeting: counts.meetings > 0 && 'done'
	};
	const ending = variant[step] ? `${step}-${variant[step]}` : step;
	return { code: `organisation.step-${ending}`, facts };
}
