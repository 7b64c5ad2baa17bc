import { memberFilter } from '#domains/members/member-filter.ts';
import { readMemberCounts, readMemberList } from '#domains/members/server/member-list-page.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../may-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const filter = memberFilter(url.searchParams);
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const may = await mayOf(tx, caller, today);
		return {
			filter,
			...(await readMemberList(tx, caller, filter)),
			counts: await readMemberCounts(tx, caller, filter),
			units,
			seesMembership: units.some(({ id, communeId }) => may('read:membership', { unitId: id, communeId })),
			hasFees: units.some(({ id, communeId }) => may('read:fees', { unitId: id, communeId })),
			reconciles: units.some(({ id, communeId }) => may('members.settle-register', { unitId: id, communeId })),
			checksSlips: units.some(({ id, communeId }) => may('members.check-slip', { unitId: id, communeId })),
			seesCadres: units.some(({ id, communeId }) => may('read:cadres', { unitId: id, communeId })),
			mayImport: units.some(({ id, communeId }) => may('members.import-roll', { unitId: id, communeId }))
		};
	});
