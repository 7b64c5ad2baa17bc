import type { Tx } from '#lib/db/database.ts';
import { type CellScores, readCellScores } from '../../server/cell-scores.ts';
import { isAllAlike, spreadOf } from '../../score/index.ts';
import { monthShares, persistentSigns } from '../persistence.ts';
import { SIGNAL_CODES, type SignalCode } from '../signal.ts';
import { type CellSigns, readCellSigns } from './cell-signs.ts';

/** Below so many cells a share would point at one of them. */
const FEWEST_CELLS = 5;

type Span = { months: string[]; month: string; afterMeetings: number };

/** How the cells in the reader's sight scored in a month, and how often signs of formality were found. */
export async function readQuality(tx: Tx, communeId: number, { months, month, afterMeetings }: Span) {
	const span = { from: months[0]!, to: months.at(-1)! };
	const cells = await readCellScores(tx, communeId, span);
	const signs = await readCellSigns(tx, communeId, span);
	const now = cells.flatMap(({ code, scores }) => {
		const score = scores.find((one) => one.month === month);
		return score ? [{ code, score }] : [];
	});
	const own = spreadOf(now.map(({ code, score }) => ({ code, basisPoints: score.ownBasisPoints })));
	const superior = spreadOf(
		now.flatMap(({ code, score }) =>
			score.superiorBasisPoints === null ? [] : [{ code, basisPoints: score.superiorBasisPoints }]
		)
	);
	return {
		bands: own.map(({ fromBasisPoints, toBasisPoints, codes }, index) => ({
			fromBasisPoints,
			toBasisPoints,
			own: codes,
			superior: superior[index]!.codes
		})),
		isAllAlike: isAllAlike(own),
		scored: now.length,
		reviewed: now.filter(({ score }) => score.superiorBasisPoints !== null).length,
		cells: cells.map((cell) => lineOf(cell, month)),
		signs: signs.length >= FEWEST_CELLS ? sharesOf(signs, months) : undefined,
		lasting: lastingOf(signs, cells, afterMeetings)
	};
}

function lineOf({ code, name, scores }: CellScores, month: string) {
	const points = scores.map(({ ownBasisPoints }) => ownBasisPoints);
	const now = scores.find((one) => one.month === month);
	return {
		code,
		name,
		...(now && { now }),
		months: scores.length,
		lowest: Math.min(...points),
		highest: Math.max(...points)
	};
}

function sharesOf(signs: CellSigns[], months: string[]) {
	const shares = monthShares(
		signs.map(({ meetings }) => meetings),
		months
	);
	return {
		months: shares.map(({ month, cells, any }) => ({ month, cells, any })),
		rows: SIGNAL_CODES.map((code) => ({
			code,
			counts: shares.map(({ cells, withSign }) => ({ count: withSign[code] ?? 0, cells }))
		}))
	};
}

function lastingOf(signs: CellSigns[], cells: CellScores[], afterMeetings: number) {
	return signs
		.flatMap(({ unitId, meetings }) => {
			const codes: SignalCode[] = persistentSigns(meetings, afterMeetings);
			const cell = cells.find((one) => one.unitId === unitId);
			return cell && codes.length > 0
				? [{ code: cell.code, name: cell.name, meetingId: meetings[0]!.meetingId, codes }]
				: [];
		})
		.toSorted((a, b) => b.codes.length - a.codes.length || (a.code < b.code ? -1 : 1));
}

/** One cell: its scores, and the signs that this reader is shown. */
export async function readCellQuality(
	tx: Tx,
	{ communeId, unitId }: { communeId: number; unitId: string },
	{ months, afterMeetings, leadsCell }: { months: string[]; afterMeetings: number; leadsCell: boolean }
) {
	const span = { from: months[0]!, to: months.at(-1)!, unitId };
	const [cell] = await readCellScores(tx, communeId, span);
	const [looked] = await readCellSigns(tx, communeId, span);
	const meetings = looked?.meetings ?? [];
	const shown = leadsCell ? SIGNAL_CODES : persistentSigns(meetings, afterMeetings);
	const rows = shown
		.filter((code) => meetings.some(({ codes }) => codes.includes(code)))
		.map((code) => ({
			code,
			cells: months.map((month) => {
				const meeting = meetings.find((one) => one.month === month);
				const has = meeting?.codes.includes(code) ?? false;
				return { has, ...(meeting && { meetingId: meeting.meetingId }) };
			})
		}));
	return { scores: cell?.scores ?? [], hasSight: looked !== undefined, rows };
}
