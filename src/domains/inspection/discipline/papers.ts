import {
	type CaseState,
	type DisciplineForm,
	type DisciplineRules,
	type Level,
	levelsFor,
	type Subject
} from './discipline.ts';

/** Papers of a discipline file, by their name in the address `/api/v1/discipline/{id}/{name}.docx`. */
export const DISCIPLINE_PAPERS = [
	'notice',
	'hearing-minutes',
	'counting-minutes',
	'decision',
	'closing-notice',
	'appeal-answer',
	'appeal-refusal'
] as const;
export type DisciplinePaper = (typeof DISCIPLINE_PAPERS)[number];

export type AppealOnPaper = {
	toLevel: string;
	receivedOn: string;
	refusedWhy: string;
	outcome: 'kept' | 'changed' | 'lifted' | null;
	number: string;
	answeredOn: string | null;
};
type Reached = Subject & {
	body: string;
	state: CaseState;
	toldOn: string | null;
	hearing: string;
	vote: unknown;
	form: DisciplineForm | null;
	level: Level | null;
	effectiveOn: string | null;
	appeals: readonly AppealOnPaper[];
};

/** Who issues the decision: whoever took it, or the lowest that may, below which the file does not go back to the cell. */
export const issuerOf = (file: Reached, rules: DisciplineRules): Level | undefined =>
	file.level ??
	(file.form ? levelsFor(file, file.form, rules).find((level) => level !== 'cell' || file.body === 'cell') : undefined);

export const latestAppeal = <A extends AppealOnPaper>(appeals: readonly A[], isRefused: boolean): A | undefined =>
	appeals.findLast(({ refusedWhy, toLevel }) => (refusedWhy !== '') === isRefused && toLevel !== 'province');

/** What can be made of a file as far as it has come. What the province decides is written there. */
export function papersOf(file: Reached, rules: DisciplineRules): DisciplinePaper[] {
	const isDecidable = ['voted', 'proposed', 'decided'].includes(file.state);
	const issuer = issuerOf(file, rules);
	const ready: Record<DisciplinePaper, boolean> = {
		notice: true,
		'hearing-minutes': file.toldOn !== null,
		'counting-minutes': file.vote !== null,
		decision: isDecidable && issuer !== undefined && issuer !== 'province',
		'closing-notice': file.state === 'dropped',
		'appeal-answer': latestAppeal(file.appeals, false) !== undefined,
		'appeal-refusal': latestAppeal(file.appeals, true) !== undefined
	};
	return DISCIPLINE_PAPERS.filter((paper) => ready[paper]);
}

/** Of those, what was handed to whoever the file is about: never how the votes fell. */
export const toldPapersOf = (file: Reached, rules: DisciplineRules): DisciplinePaper[] =>
	papersOf(file, rules).filter(
		(paper) =>
			({
				notice: file.toldOn !== null,
				'hearing-minutes': file.hearing !== '',
				'counting-minutes': false,
				decision: file.effectiveOn !== null,
				'closing-notice': true,
				'appeal-answer': latestAppeal(file.appeals, false)?.outcome !== null,
				'appeal-refusal': true
			})[paper]
	);
