import * as v from 'valibot';
import { type AnyCommand, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { TOPICS, type Topic } from '../../cases/case.ts';
import { routeFor } from '../care.ts';

/** Routes in force on a day. */
export async function readRoutes(tx: Tx, communeId: number, on: LocalDate) {
	const rows = await tx
		.selectFrom('caseRoute')
		.where('communeId', '=', communeId)
		.where('validFrom', '<=', on)
		.where('validTo', '>', on)
		.select(['id', 'topic', 'place', 'memberId', 'personId', 'name', 'validFrom'])
		.orderBy('validFrom')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, topic: row.topic as Topic | null }));
}

/** Who gets such a case on a day, if anybody was named and is still there. */
export async function ownerByRoute(
	tx: Tx,
	communeId: number,
	given: { topic: Topic; place: string },
	on: LocalDate
): Promise<{ memberId: string; personId: string; name: string } | undefined> {
	const route = routeFor(await readRoutes(tx, communeId, on), given);
	if (!route) return undefined;
	const member = await tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where('id', '=', route.memberId)
		.where('activity', 'not in', ['left', 'died'])
		.select('id')
		.executeTakeFirst();
	return member && route;
}

export const setCaseRoute = defineCommand({
	name: 'citizens.set-case-route',
	does: 'Says who gets cases of a topic, of a place, or of both, from a day on; ends what said otherwise.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		topic: v.optional(v.picklist(TOPICS)),
		place: v.optional(field.text(200), ''),
		memberId: field.id,
		from: v.optional(field.day)
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, today, record }, { topic = null, place, memberId, from = today }) {
		const { communeId, unitId } = target;
		if (!topic && !place) return refused({ code: 'citizens.route-of-nothing' });
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('id', '=', memberId)
			.where('activity', 'not in', ['left', 'died'])
			.select(['id', 'personId', 'fullName'])
			.executeTakeFirst();
		if (!member) return refused({ code: 'citizens.owner-not-here' });
		const same = (await readRoutes(tx, communeId, from)).filter((one) => one.topic === topic && one.place === place);
		for (const { id, validFrom } of same) await endRoute(tx, target, id, from < validFrom ? validFrom : from);
		const id = newId();
		await tx
			.insertInto('caseRoute')
			.values({
				communeId,
				id,
				unitId,
				topic,
				place,
				memberId,
				personId: member.personId,
				name: member.fullName,
				validFrom: from
			})
			.execute();
		record('citizens.case-route-set', { routeId: id, topic, memberId, from });
		return done({ id });
	}
});

export const endCaseRoute = defineCommand({
	name: 'citizens.end-case-route',
	does: 'Ends that somebody gets cases of a topic or place; cases given already stay with them.',
	needs: 'grant',
	input: v.strictObject({ routeId: field.id }),
	target: (tx, input) =>
		tx.selectFrom('caseRoute').where('id', '=', input.routeId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, today, record }, { routeId }) {
		const route = await tx
			.selectFrom('caseRoute')
			.where('communeId', '=', target.communeId)
			.where('id', '=', routeId)
			.select('validFrom')
			.executeTakeFirstOrThrow();
		await endRoute(tx, target, routeId, today < route.validFrom ? route.validFrom : today);
		record('citizens.case-route-ended', { routeId });
		return done({ id: routeId });
	}
});

const endRoute = (tx: Tx, { communeId }: Target, id: string, on: LocalDate) =>
	tx.updateTable('caseRoute').set({ validTo: on }).where('communeId', '=', communeId).where('id', '=', id).execute();

export const routeCommands: readonly AnyCommand[] = [setCaseRoute, endCaseRoute];
