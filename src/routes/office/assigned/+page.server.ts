import { error } from '@sveltejs/kit';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { isPeriod, monthsOfPeriod, periodsAround } from '#domains/meetings/advice/coverage.ts';
import { type CommitteeMember, readAssigned } from '#domains/meetings/advice/server/assigned-page.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

/** An assigned member sees their cells; whoever sees the commune sees all who are assigned, and each of them. */
export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const periods = periodsAround(today);
		const asked = url.searchParams.get('period');
		const period = isPeriod(asked) ? asked : periods[0]!;
		const holdings = await readHoldings(tx, caller, today);
		const isAssigned = holdings.some(({ post }) => post === 'assigned-member');
		const seesAll = (await readUnitsInSight(tx, caller.communeId, today)).some(({ kind }) => kind === 'commune');
		if (!isAssigned && !seesAll) error(404);

		const named = url.searchParams.get('member');
		const personId = seesAll ? (named && isId(named) ? named : undefined) : caller.personId;
		const members = await readAssigned(tx, caller, monthsOfPeriod(period), personId);
		const mine = members.find((member) => member.personId === (personId ?? caller.personId));
		return {
			period,
			periods: periods.includes(period) ? periods : [period, ...periods],
			isOwn: !personId || personId === caller.personId,
			seesAll,
			one: mine && { ...mine, meetings: meetingsOf(mine) },
			members: personId ? undefined : members.toSorted((a, b) => shareOf(a) - shareOf(b))
		};
	});

const meetingsOf = ({ cells }: CommitteeMember) =>
	cells
		.flatMap(({ unitCode, unitName, meetings }) => meetings.map((meeting) => ({ ...meeting, unitCode, unitName })))
		.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));

/** Those who came to the smallest part of their meetings first; nothing held yet comes last. */
const shareOf = ({ held, attended }: CommitteeMember): number => (held === 0 ? 2 : attended / held);
