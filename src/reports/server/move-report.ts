import * as v from 'valibot';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { takeNumber } from '#domains/direction/server/take-number.ts';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { type ReportState, type ReportStep, whyNotStep } from '../chain.ts';

const input = v.strictObject({ snapshotId: field.id });
const target = (tx: Tx, { snapshotId }: { snapshotId: string }) =>
	tx.selectFrom('reportSnapshot').where('id', '=', snapshotId).select(['unitId', 'communeId']).executeTakeFirst();

async function lockSnapshot({ tx, target: { communeId } }: Act, id: string) {
	const row = await tx
		.selectFrom('reportSnapshot')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['state', 'takenBy', 'report', 'period', 'hash'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...row, state: row.state as ReportState };
}

type Change = Partial<{
	checkedBy: string;
	checkedName: string;
	checkedAt: Date;
	signedName: string;
	signedPost: string;
	signedAt: Date;
	number: number;
	issuedOn: string;
}>;

async function takeStep(act: Act, snapshotId: string, to: ReportStep, change: () => Promise<Change>) {
	const { tx, target: place, caller, record } = act;
	const snapshot = await lockSnapshot(act, snapshotId);
	const refusal = whyNotStep(to, snapshot, caller.personId);
	if (refusal) return refused(refusal);
	const changed = await change();
	await tx
		.updateTable('reportSnapshot')
		.set({ state: to, ...changed })
		.where('communeId', '=', place.communeId)
		.where('id', '=', snapshotId)
		.execute();
	record(`reports.report-${to}`, { snapshotId, hash: snapshot.hash, number: changed.number ?? null });
	return done({ id: snapshotId, number: changed.number ?? null });
}

export const checkReport = defineCommand({
	name: 'reports.check-report',
	does: 'Notes that somebody other than its drafter has checked a report.',
	needs: 'grant',
	input,
	target,
	run: (act, { snapshotId }) =>
		takeStep(act, snapshotId, 'checked', async () => ({
			checkedBy: act.caller.personId,
			checkedName: act.caller.name,
			checkedAt: act.now
		}))
});

const SIGNERS = ['commune-secretary', 'standing-deputy'];

export const signReport = defineCommand({
	name: 'reports.sign-report',
	does: 'Signs a report that was checked, as the secretary or the standing deputy.',
	needs: 'grant',
	input,
	target,
	run: (act, { snapshotId }) =>
		takeStep(act, snapshotId, 'signed', async () => {
			const posts = (await readHoldings(act.tx, act.caller, act.today)).map(({ post }) => post as string);
			const signedPost = SIGNERS.find((post) => posts.includes(post)) ?? '';
			return { signedName: act.caller.name, signedPost, signedAt: act.now };
		})
});

export const issueReport = defineCommand({
	name: 'reports.issue-report',
	does: 'Gives a signed report its number and issues it.',
	needs: 'grant',
	input,
	target,
	run: (act, { snapshotId }) =>
		takeStep(act, snapshotId, 'issued', async () => {
			const { term } = await act.tx
				.selectFrom('unit')
				.where('id', '=', act.target.unitId)
				.select('term')
				.executeTakeFirstOrThrow();
			return { number: await takeNumber(act.tx, { key: act.target, term }, 'BC'), issuedOn: act.today };
		})
});

export const returnReport = defineCommand({
	name: 'reports.return-report',
	does: 'Sends a report that was not issued yet back to its drafter with the reason; a new one is drawn up instead.',
	needs: 'grant',
	input: v.strictObject({ snapshotId: field.id, reason: field.filled(500) }),
	target,
	async run(act, { snapshotId, reason }) {
		const { state } = await lockSnapshot(act, snapshotId);
		if (state === 'issued' || state === 'returned') return refused({ code: `reports.is-${state}` });
		await act.tx
			.updateTable('reportSnapshot')
			.set({ state: 'returned', returnedWhy: reason })
			.where('communeId', '=', act.target.communeId)
			.where('id', '=', snapshotId)
			.execute();
		act.record('reports.report-returned', { snapshotId, reason });
		return done({ id: snapshotId });
	}
});
