import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { place } from '#lib/db/place.ts';
import { newId } from '#lib/ids.ts';
import { isPushService } from '#lib/push/push-services.ts';
import { done, refused } from '#lib/result.ts';
import defaults from '../defaults.json' with { type: 'json' };

const key = (bytes: number) =>
	v.pipe(
		v.string(),
		v.regex(/^[\w-]+=*$/),
		v.check((text) => Buffer.from(text, 'base64url').length === bytes, 'input.not-understood')
	);

/** A browser in which the person said yes to being told. */
export const addDevice = defineCommand({
	name: 'notices.add-device',
	does: "Adds the caller's browser to those that are told by web push: what its push subscription says of itself.",
	needs: 'self',
	input: v.strictObject({
		endpoint: v.pipe(v.string(), v.maxLength(1000)),
		/** Public key of the browser on P-256, base64url. */
		p256dh: key(65),
		auth: key(16)
	}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, device) {
		const hosts = place().outside?.pushHosts;
		if (!hosts) return refused({ code: 'notices.push-off' });
		if (!isPushService(device.endpoint, hosts)) return refused({ code: 'notices.push-service-unknown' });
		const own = await tx
			.selectFrom('pushDevice')
			.where('personId', '=', caller.personId)
			.select(['id', 'endpoint'])
			.execute();
		const known = own.find(({ endpoint }) => endpoint === device.endpoint);
		if (known) return done({ id: known.id });
		if (own.length >= defaults.devicesAPerson)
			return refused({ code: 'notices.too-many-devices', facts: { limit: defaults.devicesAPerson } });
		const id = newId();
		const { numInsertedOrUpdatedRows } = await tx
			.insertInto('pushDevice')
			.values({ id, personId: caller.personId, ...device, device: caller.device, createdAt: now })
			.onConflict((conflict) => conflict.column('endpoint').doNothing())
			.executeTakeFirst();
		// Somebody else's on the same browser: it has to ask its push service for a new one.
		if (!numInsertedOrUpdatedRows) return refused({ code: 'notices.device-of-another' });
		record('notices.device-added', { deviceId: id });
		return done({ id });
	}
});

export const removeDevice = defineCommand({
	name: 'notices.remove-device',
	does: "Takes one of the caller's browsers off those that are told by web push.",
	needs: 'self',
	input: v.strictObject({ deviceId: field.id }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }, { deviceId }) {
		const { numDeletedRows } = await tx
			.deleteFrom('pushDevice')
			.where('personId', '=', caller.personId)
			.where('id', '=', deviceId)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return refused({ code: 'notices.device-not-there' });
		record('notices.device-removed', { deviceId });
		return done({ deviceId });
	}
});
