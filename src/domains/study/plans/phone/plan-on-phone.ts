import * as v from 'valibot';
import { whyNotAt } from '#domains/meetings/index.ts';
import * as field from '#lib/commands/fields.ts';
import { inputErrors } from '#lib/commands/input-error.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { closeLineEntries } from '../commands.ts';
import { type LineResult, type PlanHead, whyNotCloseLine } from '../plan.ts';

/** The owner's plan of the year as their phone takes it along: what they can tick off without signal. */
export type PlanOnPhone = PlanHead & { id: string; lines: LineOnPhone[] };

export type LineOnPhone = {
	id: string;
	work: string;
	measure: string;
	dueOn: LocalDate;
	result: LineResult | 'open';
	sharePercent: number;
	note: string;
};

export const CLOSE_LINE = 'study.close-plan-line';
const shape = v.strictObject({ lineId: field.id, ...closeLineEntries });

/** The plan after a line was closed, or why it cannot be: the server's answer, as far as a phone knows. */
export function closeLineOnPhone(
	plan: PlanOnPhone,
	{ input, at }: { input: Record<string, unknown>; at: string }
): Result<PlanOnPhone> {
	const parsed = v.safeParse(shape, input);
	if (!parsed.success) {
		const { code, facts } = inputErrors(parsed.issues)[0]!;
		return refused({ code, ...(facts && { facts }) });
	}
	const { lineId, result, text, photo, files, at: doneAt = at, ...given } = parsed.output;
	const line = plan.lines.find(({ id }) => id === lineId);
	if (!line) return refused({ code: 'access.not-found' });
	const sharePercent = result === 'done' ? 100 : result === 'partly' ? (given.sharePercent ?? 0) : 0;
	const evidence = given.taskIds.length + given.meetingIds.length + files.length + (photo ? 1 : 0) + (text ? 1 : 0);
	const refusal =
		whyNotCloseLine(plan, line, { result, sharePercent, note: text, evidence }, plan.personId) ?? whyNotAt(doneAt, at);
	if (refusal) return refused(refusal);
	const closed = { ...line, result, sharePercent, note: text };
	return done({ ...plan, lines: plan.lines.map((one) => (one === line ? closed : one)) });
}
