import type { BaseIssue } from 'valibot';

/** One thing wrong with an input. `path` names the field ('tasks.0.dueOn'); `code` is the key of its sentence. */
export type InputError = { path: string; code: string; facts?: Record<string, string | number> };

/** Schemas give their own codes as messages ('input.date-impossible'); any other issue becomes a general one. */
export function inputErrors(issues: readonly BaseIssue<unknown>[]): InputError[] {
	return issues.map((issue) => ({
		path: (issue.path ?? []).map((part) => String((part as { key: unknown }).key)).join('.') || 'input',
		code: codeOf(issue),
		...factsOf(issue)
	}));
}

function codeOf(issue: BaseIssue<unknown>): string {
	if (/^[a-z-]+\.[a-z-]+$/.test(issue.message)) return issue.message;
	if (issue.input === undefined) return 'input.missing';
	if (issue.type === 'strict_object') return 'input.unknown-field';
	if (issue.type === 'min_length' || issue.type === 'non_empty') return 'input.too-short';
	if (issue.type === 'max_length') return 'input.too-long';
	if (issue.type === 'min_value') return 'input.too-small';
	if (issue.type === 'max_value') return 'input.too-large';
	return 'input.not-understood';
}

function factsOf(issue: BaseIssue<unknown>): { facts?: Record<string, string | number> } {
	const requirement = (issue as { requirement?: unknown }).requirement;
	return typeof requirement === 'number' ? { facts: { limit: requirement } } : {};
}
