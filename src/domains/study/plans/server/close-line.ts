import { whyNotAt } from '#domains/meetings/index.ts';
import type { Act } from '#lib/commands/command.ts';
import { keepContent, nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { closeLineEntries } from '../commands.ts';
import { whyNotCloseLine, whyNotReopenLine } from '../plan.ts';
import { countLines, lineCommand } from './plan-command.ts';

/** Closes a work with what proves it, or says why it was not done. */
export const closePlanLine = lineCommand({
	name: 'close-plan-line',
	does: 'Closes a work of the own plan with its result and what proves it: words, files, tasks done, meetings held.',
	input: closeLineEntries,
	async run(
		act,
		{ plan, line },
		{ lineId, result, text, taskIds, meetingIds, files: given, photo, at: doneAt, ...rest }
	) {
		const { tx, target, caller, now, record } = act;
		const at = doneAt ?? now.toISOString();
		const sharePercent = result === 'done' ? 100 : result === 'partly' ? (rest.sharePercent ?? 0) : 0;
		const proofs = taskIds.length + meetingIds.length + given.length + (photo ? 1 : 0) + (text ? 1 : 0);
		const refusal =
			whyNotCloseLine(plan, line, { result, sharePercent, note: text, evidence: proofs }, caller.personId) ??
			whyNotAt(at, now.toISOString()) ??
			(await whyNoProof(act, taskIds, meetingIds));
		if (refusal) return refused(refusal);
		const pictured = photo && (await keepContent(photo.name, Buffer.from(photo.base64, 'base64')));
		if (pictured && !pictured.ok) return pictured;

		const files: string[] = [];
		for (const content of pictured ? [...given, pictured.value] : given) files.push(await nameFile(act, content));
		const evidence = [
			...(text && result !== 'not-done' ? [{ kind: 'text', text, targetId: null }] : []),
			...[...new Set(taskIds)].map((targetId) => ({ kind: 'task', text: '', targetId })),
			...[...new Set(meetingIds)].map((targetId) => ({ kind: 'meeting', text: '', targetId })),
			...files.map((targetId) => ({ kind: 'file', text: '', targetId }))
		];
		if (evidence.length > 0)
			await tx
				.insertInto('planEvidence')
				.values(evidence.map((each) => ({ ...target, id: newId(), lineId, personId: plan.personId, ...each, at })))
				.execute();
		await tx
			.updateTable('planLine')
			.set({ result, sharePercent, note: text, settledOn: dayInVietNam(new Date(at)) })
			.where('communeId', '=', target.communeId)
			.where('id', '=', lineId)
			.execute();
		await countLines(act, plan.id);
		record('study.plan-line-closed', { planId: plan.id, lineId, result });
		return done({ id: lineId });
	}
});

/** Opens a closed work again, with nothing that proved it. */
export const reopenPlanLine = lineCommand({
	name: 'reopen-plan-line',
	does: 'Opens a closed work of the own plan again; what proved it is taken away, and the audit log keeps the change.',
	input: {},
	async run(act, { plan, line }, { lineId }) {
		const { tx, target, caller, record } = act;
		const refusal = whyNotReopenLine(plan, line, caller.personId);
		if (refusal) return refused(refusal);
		await tx
			.deleteFrom('planEvidence')
			.where('communeId', '=', target.communeId)
			.where('lineId', '=', lineId)
			.execute();
		await tx
			.updateTable('planLine')
			.set({ result: 'open', sharePercent: 0, note: '', settledOn: null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', lineId)
			.execute();
		await countLines(act, plan.id);
		record('study.plan-line-reopened', { planId: plan.id, lineId });
		return done({ id: lineId });
	}
});

/** Only a task that is done, and a meeting that is over, proves anything. */
async function whyNoProof(
	{ tx, target: { communeId } }: Act,
	taskIds: readonly string[],
	meetingIds: readonly string[]
): Promise<Refusal | undefined> {
	if (taskIds.length > 0) {
		const found = await tx
			.selectFrom('task')
			.where('communeId', '=', communeId)
			.where('id', 'in', taskIds)
			.where('state', '=', 'done')
			.select('id')
			.execute();
		if (found.length < new Set(taskIds).size) return { code: 'study.proof-task-not-done' };
	}
	if (meetingIds.length > 0) {
		const found = await tx
			.selectFrom('meeting')
			.where('communeId', '=', communeId)
			.where('id', 'in', meetingIds)
			.where('state', 'in', ['closed', 'signed'])
			.select('id')
			.execute();
		if (found.length < new Set(meetingIds).size) return { code: 'study.proof-meeting-not-over' };
	}
	return undefined;
}
