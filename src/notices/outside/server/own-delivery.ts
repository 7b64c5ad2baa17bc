import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { Refusal } from '#lib/result.ts';
import type { Channel } from '../choice.ts';
import defaults from '../defaults.json' with { type: 'json' };

/** Why the person cannot have another code or trial message now: an address that is not theirs must not be flooded. */
export async function whyNotAnother({ tx, caller, now }: Act): Promise<Refusal | undefined> {
	const dayAgo = new Date(now.getTime() - 86_400_000).toISOString();
	const { asked } = await tx
		.selectFrom('delivery')
		.where('communeId', '=', caller.communeId)
		.where('personId', '=', caller.personId)
		.where('purpose', '!=', 'notice')
		.where('createdAt', '>', dayAgo)
		.select((eb) => eb.fn.countAll<number>().as('asked'))
		.executeTakeFirstOrThrow();
	return asked < defaults.askedADay
		? undefined
		: { code: 'notices.asked-too-often', facts: { limit: defaults.askedADay } };
}

/** A message that the person asked for themselves: it leaves at once, quiet hours or not. */
export const addOwnDelivery = ({ tx, caller, target, now }: Act, purpose: 'address-code' | 'trial', channel: Channel) =>
	tx
		.insertInto('delivery')
		.values({
			communeId: target.communeId,
			id: newId(),
			unitId: target.unitId,
			personId: caller.personId,
			purpose,
			channel,
			nextAt: now,
			createdAt: now
		})
		.execute();
