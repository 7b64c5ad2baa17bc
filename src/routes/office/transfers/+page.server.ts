import { readTransfers } from '#domains/membership/transfers/server/transfer-row.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../may-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const rows = await readTransfers(tx, 'all');
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const isOver = (state: string) => ['accepted', 'withdrawn', 'ended'].includes(state);
		const comesHere = ({ toCommuneId, toUnitId }: (typeof rows)[number]) =>
			toCommuneId !== null && may('membership.accept-transfer', { unitId: toUnitId!, communeId: toCommuneId });
		return {
			arriving: rows.filter((row) => row.state === 'issued' && comesHere(row)),
			leaving: rows.filter((row) => !isOver(row.state) && !(row.state === 'issued' && comesHere(row))),
			over: rows.filter(({ state }) => isOver(state)),
			mayPropose: units.some(({ id, communeId }) => may('membership.propose-transfer', { unitId: id, communeId })),
			mayReceive: units.some(({ id, communeId }) => may('membership.receive-arrival', { unitId: id, communeId }))
		};
	});
