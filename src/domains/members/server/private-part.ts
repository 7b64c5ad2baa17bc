import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { tracedRead } from '#lib/db/traced-read.ts';

/** Fields that nobody sees without a trace. */
export const PRIVATE_FIELDS = [
	'birthDate',
	'birthYear',
	'ethnicity',
	'religion',
	'personalId',
	'partyCardNo',
	'homeTown',
	'residence',
	'education',
	'degree',
	'politicalTheory',
	'job',
	'phone',
	'email',
	'note'
] as const;

export type PrivatePart = NonNullable<Awaited<ReturnType<typeof readPrivate>>>;

const readPrivate = (tx: Tx, caller: Caller, memberId: string) =>
	tx
		.selectFrom('memberPrivate')
		.where('communeId', '=', caller.communeId)
		.where('memberId', '=', memberId)
		.select([...PRIVATE_FIELDS, 'unitId', 'communeId'])
		.executeTakeFirst();

/** Whether the caller may open the private part: theirs, or of a cell that their post opens. Nothing is read of it. */
export const mayOpenPrivate = async (tx: Tx, caller: Caller, memberId: string): Promise<boolean> =>
	(await tx
		.selectFrom('memberPrivate')
		.where('communeId', '=', caller.communeId)
		.where('memberId', '=', memberId)
		.select('memberId')
		.executeTakeFirst()) !== undefined;

/**
 * Opens the private part of a member and writes down who looked, in one transaction: nobody sees it without a trace.
 * @param purpose the page or address that asked
 */
export const openPrivatePart = (caller: Caller, memberId: string, purpose: string): Promise<PrivatePart | undefined> =>
	tracedRead(caller, 'members.open-private-part', async (tx) => {
		const part = await readPrivate(tx, caller, memberId);
		if (!part) return undefined;
		const { communeId, unitId } = part;
		return { seen: part, trace: { communeId, unitId, memberId, fields: PRIVATE_FIELDS.join(' '), purpose } };
	});
