import type { RollProblem } from './roll/roll.ts';

/** One problem with every row that has it in the same words: thirty rows of one unknown cell are one thing to mend. */
export type ProblemGroup = Omit<RollProblem, 'row'> & { rows: number[] };

/** Problems with the same column, reason and text in one; errors first, then as they stand in the file. */
export function groupProblems(problems: RollProblem[]): ProblemGroup[] {
	const groups = new Map<string, ProblemGroup>();
	for (const { row, ...problem } of problems) {
		const key = JSON.stringify([problem.column, problem.code, problem.facts, problem.value]);
		const group = groups.get(key);
		if (group) group.rows.push(row);
		else groups.set(key, { ...problem, rows: [row] });
	}
	const weight = ({ level }: ProblemGroup) => (level === 'error' ? 0 : 1);
	return [...groups.values()].sort((a, b) => weight(a) - weight(b) || a.rows[0]! - b.rows[0]!);
}

/** Stretches of rows that are written out before the rest is only counted. */
const STRETCHES = 12;

/** Rising row numbers as people write them, '8–12, 15': how many there are stands beside it where some are left out. */
export function rowsText(rows: number[]): string {
	const stretches: [number, number][] = [];
	for (const row of rows) {
		const last = stretches.at(-1);
		if (last && row <= last[1] + 1) last[1] = row;
		else stretches.push([row, row]);
	}
	const texts = stretches.slice(0, STRETCHES).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
	return stretches.length > STRETCHES ? `${texts.join(', ')}, …` : texts.join(', ');
}
