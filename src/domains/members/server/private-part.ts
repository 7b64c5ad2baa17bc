import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { openWriting } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';

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
export async function openPrivatePart(
	caller: Caller,
	memberId: string,
	purpose: string
): Promise<PrivatePart | undefined> {
	const transaction = await openWriting(caller, 'members.open-private-part', dayInVietNam(new Date()));
	try {
		const part = await readPrivate(transaction.tx, caller, memberId);
		if (part)
			await transaction.tx
				.insertInto('sensitiveRead')
				.values({
					communeId: part.communeId,
					id: newId(),
					unitId: part.unitId,
					personId: caller.personId,
					memberId,
					fields: PRIVATE_FIELDS.join(' '),
					purpose
				})
				.execute();
		await transaction.end('commit');
		return part;
	} catch (error) {
		await transaction.end('rollback').catch(() => undefined);
		throw error;
	}
}
