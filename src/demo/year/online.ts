import type { MeetingRecord } from '#domains/meetings/index.ts';
import { membersOf } from '../people.ts';
import { isByGroup, sittingsOf } from './by-group.ts';
import type { Occasion } from './schedule.ts';

/** Its members stand guard in different places: in these months more than half of them cannot come to one room. */
const ONLINE = { cell: 'HB.24', months: ['02', '04', '06', '08', '10', '12'] };
const ON_DUTY = 3;

/** How a meeting is held, where that is not in one room. */
export function mannerOf(occasion: Occasion): Pick<MeetingRecord, 'manner'> {
	if (isByGroup(occasion)) return { manner: { kind: 'by-group', hindered: [], sittings: sittingsOf(occasion) } };
	const { cell, month, openedAt } = occasion;
	if (cell.code !== ONLINE.cell || !ONLINE.months.includes(month.slice(5))) return {};
	const hindered = membersOf(cell.code)
		.slice(1, 1 + ON_DUTY)
		.map(({ memberId }) => ({ memberId, reason: 'on-duty' as const }));
	return {
		manner: {
			kind: 'online',
			address: 'https://hop.hoa-ban.example/chi-bo-quan-su',
			hindered,
			...(openedAt && { identityCheckedAt: openedAt })
		}
	};
}
