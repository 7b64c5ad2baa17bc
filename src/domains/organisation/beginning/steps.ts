/** What a commune does before it can work, in the order in which one thing needs the other. */
export const STEPS = [
	'commune',
	'cells',
	'roll',
	'posts',
	'accounts',
	'rules',
	'usual-days',
	'backup',
	'mail',
	'meeting'
] as const;
export type Step = (typeof STEPS)[number];

/** What a commune has of what everything else rests on: counts of its rows, and what stands beside them. */
export type Beginning = {
	/** Somebody looked over how its papers and pages name it. */
	described: boolean;
	cells: number;
	cellsWithMembers: number;
	members: number;
	/** The committee has its secretary. */
	hasSecretary: boolean;
	/** Of the cells with members. */
	cellsWithoutSecretary: number;
	/** People who hold a post and cannot sign in. */
	holdersWithoutAccount: number;
	accounts: number;
	cellsWithUsualDay: number;
	/** 0 or 1: whether any was ever planned. */
	meetings: number;
	/** Rule sets in force that no official text was seen of, and how many of them the commune compared itself. */
	rulesUnverified: number;
	rulesLookedAt: number;
	/** Archives on this server; undefined where it holds other communes too, and no commune may make one. */
	backups: number | undefined;
	hasMailServer: boolean;
};

const DONE: Record<Step, (beginning: Beginning) => boolean> = {
	commune: ({ described }) => described,
	cells: ({ cells }) => cells > 0,
	roll: ({ cells, cellsWithMembers }) => cells > 0 && cellsWithMembers === cells,
	posts: ({ members, hasSecretary, cellsWithoutSecretary }) =>
		members > 0 && hasSecretary && cellsWithoutSecretary === 0,
	accounts: ({ accounts, holdersWithoutAccount }) => accounts > 1 && holdersWithoutAccount === 0,
	rules: ({ rulesUnverified, rulesLookedAt }) => rulesLookedAt >= rulesUnverified,
	'usual-days': ({ cellsWithUsualDay }) => cellsWithUsualDay > 0,
	backup: ({ backups }) => (backups ?? 0) > 0,
	mail: ({ hasMailServer }) => hasMailServer,
	meeting: ({ meetings }) => meetings > 0
};

/** next: the first that is neither done nor put off. */
export type StepStanding = 'done' | 'next' | 'open' | 'put-off';
export type StepShown = { step: Step; standing: StepStanding };

/** Every step of this commune with how it stands. What is in the database is done, put off or not. */
export function stepsOf(beginning: Beginning, putOff: readonly string[]): StepShown[] {
	const steps = STEPS.filter((step) => step !== 'backup' || beginning.backups !== undefined);
	const standings = steps.map((step) => (DONE[step](beginning) ? 'done' : putOff.includes(step) ? 'put-off' : 'open'));
	const next = standings.indexOf('open');
	return steps.map((step, index) => ({ step, standing: index === next ? 'next' : standings[index]! }));
}

/** The step to do now; undefined when nothing is left but what was put off. */
export const nextStep = (steps: readonly StepShown[]): Step | undefined =>
	steps.find(({ standing }) => standing === 'next')?.step;
