import type { DutyRole } from '#domains/citizens/reception/duty.ts';
import { readRecentHolders } from '#domains/citizens/reception/server/schedule-page.ts';
import { readHandlers } from '#domains/citizens/server/handlers.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Who can be put on the schedule: who had the duty before, then whoever holds a post in the commune. */
export async function readHolders(tx: Tx, caller: Caller, role: DutyRole | undefined, today: LocalDate) {
	const recent = await readRecentHolders(tx, caller, today);
	const before = [
		...recent.filter(({ dutyRole }) => dutyRole === role),
		...recent.filter(({ dutyRole }) => dutyRole !== role)
	].map(({ holderMemberId, holderName }) => ({ id: holderMemberId!, label: holderName }));
	const inOffice = (await readHandlers(tx, caller, today)).map(({ id, fullName, position }) => ({
		id,
		label: [fullName, position].filter(Boolean).join(' · ')
	}));
	const known = new Map([...inOffice, ...before].map((holder) => [holder.id, holder]));
	for (const { id, label } of inOffice) known.set(id, { id, label });
	const order = [...new Set([...before, ...inOffice].map(({ id }) => id))];
	return {
		holders: order.map((id) => known.get(id)!),
		usual: recent.find(({ dutyRole }) => dutyRole === role)?.holderMemberId ?? undefined
	};
}

/** Code of the commune, whose schedule and book these are. */
export const readCommuneCode = async (tx: Tx, { communeId }: Caller): Promise<string> => {
	const { code } = await tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'commune')
		.select('code')
		.executeTakeFirstOrThrow();
	return code;
};
