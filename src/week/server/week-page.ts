import type { Holding } from '#domains/access/may.ts';
import { isAboveCommunes } from '#domains/access/posts.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addMonths, type LocalDate, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { meetingCycleRules } from '#domains/meetings/index.ts';
import { readBallotsWaiting, readThemesDue } from '#domains/meetings/server/index.ts';
import { readFirstSteps } from '#domains/organisation/server/index.ts';
import { type Asked, weekOf } from '../asked.ts';
import { askedAtBeginning, askedOfAdministrator } from '../asked-of-administrator.ts';
import { askedOfMeeting, askedToPlan } from '../asked-of-cell.ts';
import { askedOfOwner } from '../asked-of-owner.ts';
import { askedOfTheme } from '../asked-of-theme.ts';
import { askedOfVoter } from '../asked-of-voter.ts';
import { askedOfLateTasks, askedOfWatcher } from '../asked-of-watcher.ts';
import { meetingDayOf } from '../held.ts';
import { readAdmissionsWaiting } from './admissions-waiting.ts';
import { readAskedByDocuments } from './asked-by-documents.ts';
import { readAttentionWaiting } from './attention-waiting.ts';
import { readAccountsStanding } from './accounts-standing.ts';
import { readCasesLate } from './cases-late.ts';
import { readDisclosuresDue } from './disclosures-due.ts';
import { readInspectionsWaiting } from './inspections-waiting.ts';
import { readListeningWaiting } from './listening-waiting.ts';
import { readMeetingsAround, readPlannedMonths } from './meetings-around.ts';
import { withChecks } from './meeting-checks.ts';
import { readMessagesWaiting } from './messages-waiting.ts';
import { readMyTasks } from './my-tasks.ts';
import { readOnTime } from './on-time.ts';
import { readAskedOfSittings } from './sittings-around.ts';
import { readRollDue } from './roll-due.ts';
import { readSlipsWaiting } from './slips-waiting.ts';
import { readReorganisationsWaiting } from './reorganisations-waiting.ts';
import { readTransfersWaiting } from './transfers-waiting.ts';
import { readUnionsWaiting } from './unions-waiting.ts';
import { readVillageRounds } from './village-rounds.ts';
import { type CellFigures, readWatchedCells } from './watched-cells.ts';

/** Months that leaders look back on. */
const MONTHS = 12;

/** What one's posts make of one's week. */
function partsOf(holdings: readonly Holding[]) {
	const unitsWith = (...posts: string[]) =>
		holdings.filter(({ post }) => posts.includes(post)).map(({ unitId }) => unitId);
	return {
		led: unitsWith('cell-secretary', 'cell-deputy'),
		memberOf: unitsWith('member'),
		assigned: unitsWith('assigned-member'),
		villages: unitsWith('village-head'),
		watchesAll:
			unitsWith('commune-secretary', 'standing-deputy', 'office-clerk', 'inspection-head').length > 0 ||
			holdings.some(({ post }) => isAboveCommunes(post)),
		administers: unitsWith('administrator').length > 0
	};
}

/** Everything on a person's first page: what is asked of them, the week's meetings, and what leaders watch. */
export async function readWeekPage(tx: Tx, caller: Caller, holdings: readonly Holding[], today: LocalDate) {
	const parts = partsOf(holdings);
	const { led, memberOf, assigned, villages, watchesAll, administers } = parts;
	const watches = watchesAll || assigned.length > 0 || led.length > 0;

	const span = { month: monthOf(today), count: MONTHS, today };
	const [tasks, around, cells, onTime, accounts, beginnings, ballots, themes, ...askedElsewhere] = await Promise.all([
		readMyTasks(tx, caller, today),
		readMeetingsAround(tx, caller, [...led, ...memberOf, ...assigned], today),
		watches ? readWatchedCells(tx, caller, span) : [],
		watches ? readOnTime(tx, caller, today, MONTHS) : [],
		administers ? readAccountsStanding(tx, caller, today) : undefined,
		administers ? readFirstSteps(tx, caller, today) : undefined,
		memberOf.length > 0 ? readBallotsWaiting(tx, caller) : [],
		readThemesDue(tx, caller.communeId, led, today),
		readAskedByDocuments(tx, caller, holdings, today),
		readDisclosuresDue(tx, caller, holdings, today),
		readAskedOfSittings(tx, caller, holdings, today),
		readMessagesWaiting(tx, caller, holdings),
		readListeningWaiting(tx, caller, today),
		readCasesLate(tx, caller, holdings, today),
		readVillageRounds(tx, caller, villages, today),
		readUnionsWaiting(tx, caller, holdings, today),
		readAdmissionsWaiting(tx, caller, holdings, today),
		readTransfersWaiting(tx, caller, holdings),
		readAttentionWaiting(tx, caller, holdings, today),
		readInspectionsWaiting(tx, caller, holdings, today),
		readSlipsWaiting(tx, caller, holdings, today),
		readRollDue(tx, caller, holdings, today),
		readReorganisationsWaiting(tx, holdings, today)
	]);
	const ledCells = cells.filter(({ id }) => led.includes(id));
	const [mine, toPlan] = await Promise.all([
		withChecks(tx, around, parts, today),
		planning(tx, caller, ledCells, today)
	]);

	const ownLate = (code: string) => tasks.filter(({ unitCode, dueOn }) => unitCode === code && dueOn < today).length;
	const others = cells.map((cell) => ({ ...cell, lateTasks: cell.lateTasks - ownLate(cell.code) }));
	const watched = others.filter(({ id }) => watchesAll || assigned.includes(id));
	const asked: Asked[] = [
		...askedOfVoter(ballots, today),
		...askedAtBeginning(beginnings?.steps ?? []),
		...askedOfOwner(tasks),
		...mine.flatMap((meeting) => askedOfMeeting(meeting, today)),
		...askedElsewhere.flat(),
		...toPlan,
		...askedOfTheme(themes),
		...(watched.length > 0 ? askedOfWatcher(watched) : askedOfLateTasks(others)),
		...(accounts ? askedOfAdministrator(accounts) : [])
	];
	return {
		items: weekOf(asked, today),
		meetings: around.filter(({ isThisWeek }) => isThisWeek),
		cells: cells.length > 1 ? cells : [],
		unplanned: watched.filter(({ now }) => now.mark === 'unplanned').length,
		onTime,
		leads: led.length > 0
	};
}

async function planning(tx: Tx, { communeId }: Caller, led: CellFigures[], today: LocalDate): Promise<Asked[]> {
	if (led.length === 0) return [];
	const months = [monthOf(today), monthOf(addMonths(`${monthOf(today)}-01`, 1))];
	const planned = await readPlannedMonths(
		tx,
		communeId,
		led.map(({ id }) => id),
		months
	);
	const { noticeBeforeDays } = ruleSetInForce(meetingCycleRules, today).parameters;
	return led.flatMap((cell) => {
		const plannedMonths = planned.filter(({ unitId }) => unitId === cell.id).map(({ month }) => month);
		const { code, name } = cell;
		return askedToPlan(
			{ code, name, plannedMonths, meetingDayOf: (month) => meetingDayOf(cell, month) },
			months,
			noticeBeforeDays
		);
	});
}
