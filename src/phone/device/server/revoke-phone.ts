import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';

const input = v.strictObject({ deviceId: field.id, reason: field.filled(500) });
type Input = v.InferOutput<typeof input>;

/** From now on nothing that the phone brings is carried out by itself, and its sealed store stays closed. */
async function revoke({ tx, caller, now, record }: Act, { deviceId, reason }: Input) {
	const { numUpdatedRows } = await tx
		.updateTable('phoneDevice')
		.set({ revokedAt: now, revokedByName: caller.name, revokeReason: reason })
		.where('id', '=', deviceId)
		.where('revokedAt', 'is', null)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return refused({ code: 'phone.revoked-already' });
	record('access.phone-revoked', { deviceId, reason });
	return done({ deviceId });
}

/** The unit at the head of the owner's commune, if the caller may see the owner's account. */
const ownerUnit = (tx: Act['tx'], deviceId: string) =>
	tx
		.selectFrom('phoneDevice')
		.innerJoin('account', 'account.personId', 'phoneDevice.personId')
		.innerJoin('unit', 'unit.communeId', 'account.homeCommuneId')
		.where('phoneDevice.id', '=', deviceId)
		.where('unit.kind', 'in', ['commune', 'province', 'nation'])
		.orderBy('unit.validTo', 'desc')
		.select(['unit.id as unitId', 'unit.communeId'])
		.executeTakeFirst();

export const revokePhone = defineCommand({
	name: 'access.revoke-phone',
	does: "Revokes somebody's phone that was lost: what it still brings is set apart, not carried out.",
	needs: 'grant',
	input,
	target: (tx, { deviceId }) => ownerUnit(tx, deviceId),
	run: revoke
});

export const revokeOwnPhone = defineCommand({
	name: 'access.revoke-own-phone',
	does: "Revokes one of the caller's own phones: what it still brings is set apart, not carried out.",
	needs: 'self',
	input,
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run(act, given) {
		const own = await act.tx
			.selectFrom('phoneDevice')
			.where('id', '=', given.deviceId)
			.where('personId', '=', act.caller.personId)
			.select('id')
			.executeTakeFirst();
		return own ? revoke(act, given) : refused({ code: 'access.not-found' });
	}
});
