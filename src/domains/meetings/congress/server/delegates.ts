import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { DELEGATE_KINDS, whyNotDelegates, whyNotWhile } from '../congress.ts';
import { lockCongress, unitOfCongress } from './congress-row.ts';

export const allotDelegates = defineCommand({
	name: 'meetings.allot-delegates',
	does: 'Says how many delegates each cell sends to a congress.',
	needs: 'grant',
	input: v.strictObject({
		congressId: field.id,
		cells: v.pipe(
			v.array(v.strictObject({ unitCode: field.unitCode, seats: field.wholeNumber(0, 500) })),
			v.minLength(1),
			v.maxLength(500)
		)
	}),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, record }, { congressId, cells }) {
		const congress = await lockCongress(tx, target, congressId);
		const refusal =
			whyNotWhile(congress.state, 'preparing') ??
			(congress.form === 'members' ? { code: 'meetings.congress-of-members' } : undefined);
		if (refusal) return refused(refusal);
		const units = await readCells(
			tx,
			target.communeId,
			cells.map(({ unitCode }) => unitCode)
		);
		const missing = cells.find(({ unitCode }) => !units.has(unitCode));
		if (missing) return refused({ code: 'meetings.congress-no-such-cell', facts: { code: missing.unitCode } });
		await tx
			.insertInto('congressDelegation')
			.values(
				[...new Map(cells.map(({ unitCode, seats }) => [unitCode, seats]))].map(([unitCode, seats]) => ({
					communeId: target.communeId,
					congressId,
					unitId: units.get(unitCode)!,
					seats
				}))
			)
			.onConflict((conflict) =>
				conflict
					.columns(['communeId', 'congressId', 'unitId'])
					.doUpdateSet((eb) => ({ seats: eb.ref('excluded.seats') }))
			)
			.execute();
		record('meetings.delegates-allotted', { congressId, cells: cells.length });
		return done({ id: congressId });
	}
});

async function readCells(tx: Tx, communeId: number, codes: string[]): Promise<Map<string, string>> {
	const rows = await tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'cell')
		.where('code', 'in', codes)
		.select(['code', 'id'])
		.execute();
	return new Map(rows.map(({ code, id }) => [code, id]));
}

export const electDelegates = defineCommand({
	name: 'meetings.elect-delegates',
	does: 'Writes down whom a cell sends to a congress: elected, alternates, by right or appointed. Written again, it replaces.',
	needs: 'grant',
	input: v.strictObject({
		congressId: field.id,
		unitCode: field.unitCode,
		on: field.day,
		present: field.wholeNumber(0, 1000),
		delegates: v.pipe(
			v.array(v.strictObject({ memberId: field.id, kind: v.picklist(DELEGATE_KINDS) })),
			v.minLength(1),
			v.maxLength(200)
		)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, today, record }, { congressId, on, present, delegates }) {
		const { communeId, unitId } = target;
		const congress = await tx
			.selectFrom('congress')
			.where('communeId', '=', communeId)
			.where('id', '=', congressId)
			.select(['state', 'heldOn'])
			.executeTakeFirst();
		if (!congress) return refused({ code: 'access.not-found' });
		if (congress.state !== 'preparing') return refused({ code: `meetings.congress-is-${congress.state}` });
		if (on > today || on > congress.heldOn) return refused({ code: 'meetings.congress-delegates-day', facts: { on } });
		const own = await tx
			.selectFrom('congressDelegation')
			.where('communeId', '=', communeId)
			.where('congressId', '=', congressId)
			.where('unitId', '=', unitId)
			.select('seats')
			.executeTakeFirst();
		if (!own) return refused({ code: 'meetings.congress-not-allotted' });
		const refusal = whyNotDelegates(delegates, own.seats);
		if (refusal) return refused(refusal);
		const members = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('unitId', '=', unitId)
			.where('standing', '=', 'official')
			.where('activity', 'not in', ['left', 'died', 'suspended'])
			.where(
				'id',
				'in',
				delegates.map(({ memberId }) => memberId)
			)
			.select(['id', 'personId', 'fullName', 'sortKey'])
			.execute();
		if (members.length < delegates.length) return refused({ code: 'meetings.congress-delegate-not-official' });
		const kinds = new Map(delegates.map(({ memberId, kind }) => [memberId, kind]));
		await tx
			.deleteFrom('congressDelegate')
			.where('communeId', '=', communeId)
			.where('congressId', '=', congressId)
			.where('unitId', '=', unitId)
			.execute();
		await tx
			.insertInto('congressDelegate')
			.values(
				members.map(({ id, personId, fullName, sortKey }) => ({
					...{ communeId, congressId, unitId, personId, sortKey },
					memberId: id,
					name: fullName,
					kind: kinds.get(id)!
				}))
			)
			.execute();
		await tx
			.updateTable('congressDelegation')
			.set({ electedOn: on, present })
			.where('communeId', '=', communeId)
			.where('congressId', '=', congressId)
			.where('unitId', '=', unitId)
			.execute();
		record('meetings.delegates-elected', { congressId, unitId, delegates: members.map(({ id }) => id) });
		return done({ id: congressId });
	}
});
