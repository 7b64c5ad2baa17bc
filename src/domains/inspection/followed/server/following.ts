import type { Updateable } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotStep } from '../followed.ts';
import { noteMatterStep, readMatter, unitOfMatter } from './matter-row.ts';

const ofMatter = { matterId: field.id, on: v.optional(field.day) };

const setMatter = ({ tx, target }: Act, id: string, changes: Updateable<DB['followedMatter']>) =>
	tx
		.updateTable('followedMatter')
		.set(changes)
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.execute();

export const noteMatter = defineCommand({
	name: 'inspection.note-matter',
	does: 'Notes what was done on a followed matter: by whoever answers for it, or by those who lead the following.',
	needs: 'self',
	input: v.strictObject({ ...ofMatter, text: field.filled(2000) }),
	target: (tx, { matterId }) => unitOfMatter(tx, matterId),
	async run(act, { matterId, on = act.today, text }) {
		const matter = await readMatter(act.tx, act.target, matterId);
		const refusal = whyNotStep('note', matter, { on, today: act.today });
		if (refusal) return refused(refusal);
		await noteMatterStep(act, { matterId, step: 'noted', on, text });
		act.record('inspection.matter-noted', { matterId });
		return done({ id: matterId });
	}
});

export const concludeMatter = defineCommand({
	name: 'inspection.conclude-matter',
	does: 'Concludes a followed matter with what came of it; nothing is published yet.',
	needs: 'grant',
	input: v.strictObject({ ...ofMatter, outcome: field.filled(4000) }),
	target: (tx, { matterId }) => unitOfMatter(tx, matterId),
	async run(act, { matterId, on = act.today, outcome }) {
		const matter = await readMatter(act.tx, act.target, matterId);
		const refusal = whyNotStep('conclude', matter, { on, today: act.today });
		if (refusal) return refused(refusal);
		await setMatter(act, matterId, { state: 'concluded', outcome, concludedOn: on });
		await noteMatterStep(act, { matterId, step: 'concluded', on, text: outcome });
		act.record('inspection.matter-concluded', { matterId });
		return done({ id: matterId });
	}
});

export const publishMatter = defineCommand({
	name: 'inspection.publish-matter',
	does: 'Publishes one line on a concluded matter to all who lead the commune; the matter itself stays as closed as it was.',
	needs: 'grant',
	input: v.strictObject({ matterId: field.id, text: field.filled(500) }),
	target: (tx, { matterId }) => unitOfMatter(tx, matterId),
	async run(act, { matterId, text }) {
		const { tx, target, caller, today, record } = act;
		const matter = await readMatter(tx, target, matterId);
		const refusal = whyNotStep('publish', matter, { on: today, today });
		if (refusal) return refused(refusal);
		await setMatter(act, matterId, { state: 'published' });
		await tx
			.insertInto('followedResult')
			.values({ ...target, matterId, text, onDay: today, byName: caller.name })
			.execute();
		await noteMatterStep(act, { matterId, step: 'published', on: today, text });
		record('inspection.matter-published', { matterId });
		return done({ id: matterId });
	}
});

export const reopenMatter = defineCommand({
	name: 'inspection.reopen-matter',
	does: 'Opens a concluded matter again, with the reason, and takes its published line away; its history keeps both.',
	needs: 'grant',
	input: v.strictObject({ matterId: field.id, why: field.filled(1000) }),
	target: (tx, { matterId }) => unitOfMatter(tx, matterId),
	async run(act, { matterId, why }) {
		const { tx, target, today, record } = act;
		const matter = await readMatter(tx, target, matterId);
		const refusal = whyNotStep('reopen', matter, { on: today, today });
		if (refusal) return refused(refusal);
		await setMatter(act, matterId, { state: 'open', outcome: '', concludedOn: null });
		await tx
			.deleteFrom('followedResult')
			.where('communeId', '=', target.communeId)
			.where('matterId', '=', matterId)
			.execute();
		await noteMatterStep(act, { matterId, step: 'reopened', on: today, text: why });
		record('inspection.matter-reopened', { matterId });
		return done({ id: matterId });
	}
});
