import { readHoldings } from '#domains/access/server/holdings.ts';
import { readCellForPhone } from '#domains/meetings/phone/server/index.ts';
import { readPlanForPhone } from '#domains/study/plans/server/plan-for-phone.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addMonths, dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import type { Locale } from '#lib/words/locale-type.ts';
import { textsBeginning } from '#lib/words/server/text-of.ts';
import type { Parcel, ParcelCell, ParcelRuleSet, ThemeOnPhone } from '../parcel.ts';

/** Sentences that a phone may have to say by itself: refusals and reasons of what it can do, and what each command did. */
const SAYINGS = [
	'audit.meetings.',
	'audit.direction.',
	'audit.study.',
	'audit.citizens.',
	'meetings.',
	'direction.',
	'study.',
	'citizens.',
	'input.',
	'access.not-',
	'calendar.',
	'phone.'
];
const MONTHS_KEPT = 12;

const textsBy = new Map<Locale, Record<string, string>>();

/** Thousands of sentences, the same for everybody who reads a language: looked for once. */
export function textsOfParcel(locale: Locale): Record<string, string> {
	const known = textsBy.get(locale) ?? textsBeginning(SAYINGS, locale);
	textsBy.set(locale, known);
	return known;
}

/** What a person takes along: the cells in which they hold a post, and the one whose member they are. */
export async function readParcel(tx: Tx, caller: Caller, now: Date): Promise<Parcel> {
	const today = dayInVietNam(now);
	const holdings = (await readHoldings(tx, caller, today)).filter(({ unitKind }) => unitKind === 'cell');
	const cells: ParcelCell[] = [];
	for (const unitId of new Set(holdings.map((holding) => holding.unitId))) {
		const cell = await readCellForPhone(tx, caller, unitId, today);
		if (!cell) continue;
		const ofCell = holdings.filter((holding) => holding.unitId === unitId);
		const { communeId } = ofCell[0]!;
		cells.push({
			communeId,
			posts: ofCell.map(({ post }) => post),
			photos: await photosOf(tx, communeId, unitId),
			papers: await papersOf(
				tx,
				communeId,
				cell.meetings.map(({ record }) => record.id)
			),
			themes: await themesOf(tx, communeId, unitId, Number(today.slice(0, 4))),
			cell
		});
	}
	const plan = await readPlanForPhone(tx, caller, Number(today.slice(0, 4)));
	return {
		takenAt: now.toISOString(),
		person: { personId: caller.personId, name: caller.name },
		cells,
		...(plan && { plan }),
		ruleSets: await ruleSetsSince(tx, addMonths(today, -MONTHS_KEPT)),
		texts: textsOfParcel(caller.locale)
	};
}

async function photosOf(tx: Tx, communeId: number, unitId: string): Promise<Record<string, string>> {
	const rows = await tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('activity', 'not in', ['left', 'died'])
		.where('photoFileId', 'is not', null)
		.select(['id', 'photoFileId'])
		.execute();
	return Object.fromEntries(rows.map(({ id, photoFileId }) => [id, photoFileId!]));
}

async function papersOf(tx: Tx, communeId: number, meetingIds: string[]): Promise<ParcelCell['papers']> {
	if (meetingIds.length === 0) return [];
	return tx
		.selectFrom('meetingPaper')
		.where('meetingPaper.communeId', '=', communeId)
		.where('meetingId', 'in', meetingIds)
		.orderBy('meetingPaper.id')
		.innerJoin('file', (join) =>
			join.onRef('file.communeId', '=', 'meetingPaper.communeId').onRef('file.id', '=', 'meetingPaper.fileId')
		)
		.select(['meetingId', 'meetingPaper.id', 'meetingPaper.name', 'fileId', 'file.type', 'file.sizeBytes'])
		.execute();
}

const themesOf = (tx: Tx, communeId: number, unitId: string, year: number): Promise<ThemeOnPhone[]> =>
	tx
		.selectFrom('cellTheme')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('year', '=', year)
		.orderBy('quarter')
		.orderBy('id')
		.select(['id', 'quarter', 'title', 'presenterName as presenter', 'draft'])
		.execute();

async function ruleSetsSince(tx: Tx, since: LocalDate): Promise<ParcelRuleSet[]> {
	const rows = await tx
		.selectFrom('ruleSet')
		.where('validTo', '>', since)
		.orderBy('id')
		.select(['id', 'code', 'validFrom', 'validTo', 'source', 'verified'])
		.execute();
	return rows.map((row) => ({ ...row, validTo: row.validTo === 'infinity' ? null : row.validTo }));
}
