import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import type { Named } from './found.ts';
import { kindOf } from './kinds.ts';
import { readThread } from './read-thread.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const input = v.strictObject({
	fromKind: field.filled(30),
	fromId: field.filled(60),
	toKind: field.filled(30),
	toId: field.filled(60)
});
type Asked = v.InferOutput<typeof input>;

const readThing = async (tx: Tx, { kind, id }: Named, communeId: number) =>
	(await kindOf(kind)?.read(tx, [id], communeId))?.[0];

/** The unit of the cause: whoever may do so there says what follows from it. */
const target = async (tx: Tx, { fromKind, fromId }: Asked, caller: { communeId: number }) =>
	(await readThing(tx, { kind: fromKind, id: fromId }, caller.communeId))?.target;

/** Says that one thing leads to another, where no other table does. */
export const tieNodes = defineCommand({
	name: 'thread.tie-nodes',
	does: 'Says what a thing leads to on the thread: a task to the indicator that it moves, a case to the task it asked for.',
	needs: 'grant',
	input,
	target,
	async run({ tx, target: place, caller, now, record }, { fromKind, fromId, toKind, toId }) {
		if (!kindOf(fromKind)?.leadsTo.includes(toKind)) return refused({ code: 'thread.kinds-not-tied' });
		const to = await readThing(tx, { kind: toKind, id: toId }, caller.communeId);
		if (!to || to.target.communeId !== place.communeId) return refused({ code: 'thread.nothing-to-tie' });
		const around = await readThread(tx, { kind: toKind, id: toId }, caller.communeId);
		if (isAbove(fromId, toId, around?.edges ?? [])) return refused({ code: 'thread.would-circle' });
		const by = { byPerson: caller.personId, byName: caller.name, at: now };
		await tx
			.insertInto('threadTie')
			.values({ ...place, fromKind, fromId, toKind, toId, ...by })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		record('thread.nodes-tied', { fromKind, fromId, toKind, toId });
		return done({ fromId, toId });
	}
});

/** Whether the second thing leads to the first already. */
function isAbove(id: string, from: string, edges: readonly { from: string; to: string }[]): boolean {
	const reached = new Set([from]);
	for (const one of reached) for (const edge of edges) if (edge.from === one) reached.add(edge.to);
	return reached.has(id);
}

export const untieNodes = defineCommand({
	name: 'thread.untie-nodes',
	does: 'Takes back that one thing leads to another.',
	needs: 'grant',
	input,
	target,
	async run({ tx, target: { communeId }, record }, { fromKind, fromId, toKind, toId }) {
		await tx
			.deleteFrom('threadTie')
			.where('communeId', '=', ofCommune(communeId))
			.where('fromKind', '=', fromKind)
			.where('fromId', '=', fromId)
			.where('toKind', '=', toKind)
			.where('toId', '=', toId)
			.execute();
		record('thread.nodes-untied', { fromKind, fromId, toKind, toId });
		return done({ fromId, toId });
	}
});
