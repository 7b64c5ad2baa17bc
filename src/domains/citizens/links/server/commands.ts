import { sql } from 'kysely';
import * as v from 'valibot';
import { type AnyCommand, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { readCase, takeStep, unitOfCase } from '../../server/case-row.ts';
import { LINK_REASONS, whyNotLink } from '../link.ts';

const linkedRow = (tx: Tx, communeId: number, id: string) =>
	tx
		.selectFrom('caseFile')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['id', 'code', 'receivedOn', 'repeatOf'])
		.executeTakeFirst();

async function countRepeats(tx: Tx, communeId: number, id: string): Promise<number> {
	const { count } = await tx
		.selectFrom('caseFile')
		.where('communeId', '=', communeId)
		.where('repeatOf', '=', id)
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

/** Links a case as the repeat of an earlier one. Each keeps its clock and its answer; lists show them as one. */
export const linkCase = defineCommand({
	name: 'citizens.link-case',
	does: 'Links a case as the repeat of an earlier one; lists show them as one.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id, earlierId: field.id, because: v.picklist(LINK_REASONS) }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId, earlierId, because }) {
		const { tx, target, today, record } = act;
		const { communeId } = target;
		const before = await readCase(tx, target, caseId);
		const repeat = await linkedRow(tx, communeId, caseId);
		const earlier = await linkedRow(tx, communeId, earlierId);
		const refusal = whyNotLink(repeat!, earlier, await countRepeats(tx, communeId, caseId));
		if (refusal) return refused(refusal);
		const changes = { repeatOf: earlierId, linkedAs: because };
		const step = await takeStep(act, before, { kind: 'linked', on: today, changes, text: earlier!.code });
		if (!step.ok) return step;
		record('citizens.case-linked', { caseId, earlierId, because });
		return done({ id: caseId });
	}
});

/** Takes a link back: the case stands by itself again. */
export const unlinkCase = defineCommand({
	name: 'citizens.unlink-case',
	does: 'Takes back that a case repeats an earlier one; it stands by itself again.',
	needs: 'grant',
	input: v.strictObject({ caseId: field.id }),
	target: (tx, input) => unitOfCase(tx, input.caseId),
	async run(act, { caseId }) {
		const { tx, target, today, record } = act;
		const before = await readCase(tx, target, caseId);
		const row = await linkedRow(tx, target.communeId, caseId);
		if (!row?.repeatOf) return refused({ code: 'citizens.link-not-there' });
		const changes = { repeatOf: null, linkedAs: null };
		const step = await takeStep(act, before, { kind: 'unlinked', on: today, changes });
		if (!step.ok) return step;
		record('citizens.case-unlinked', { caseId });
		return done({ id: caseId });
	}
});

export const linkCommands: readonly AnyCommand[] = [linkCase, unlinkCase];
