import type { Act } from '#lib/commands/command.ts';
import { type KeptContent, nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { periodBefore, readPeriod } from '#lib/period.ts';
import { type Refusal, type Result, done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { idOfSet, type Indicator } from '../criteria.ts';
import { figureChecks, oddityOf, whyNotFigure } from '../figure.ts';
import { readIndicators } from './own-criteria.ts';
import { isLocked } from './period-lock.ts';

export type FigureRow = {
	unitId: string;
	unitName: string;
	households: number | null;
	indicator: string;
	numerator: number | null;
	denominator: number | null;
	evidence: string;
	reason: string;
	file?: KeptContent | undefined;
};

/** Writes down figures of one period, all or none: what cannot be is refused, what is odd asks for its reason. */
export async function writeFigures(act: Act, period: string, rows: readonly FigureRow[]): Promise<Result<number>> {
	const { tx, target, caller, now, today, record } = act;
	if (readPeriod(period)!.from > today) return refused({ code: 'outcomes.period-in-future' });
	if (await isLocked(tx, target, period)) return refused({ code: 'outcomes.period-locked' });
	const indicatorOf = await readIndicators(tx, target.communeId);
	const stranger = rows.find(({ indicator }) => !indicatorOf(indicator));
	if (stranger) return refused({ code: 'outcomes.indicator-unknown', facts: { code: stranger.indicator } });
	const stored = await readStored(act, period, rows);
	const before = await readStored(act, periodBefore(readPeriod(period)!)?.code ?? '', rows);
	for (const row of rows) {
		const refusal = whyNotWrite(
			row,
			indicatorOf(row.indicator)!.indicator,
			stored.get(keyOf(row)),
			before.get(keyOf(row)),
			today
		);
		if (refusal) return refused(refusal);
	}
	const changed = rows.filter((row) => !isSame(row, stored.get(keyOf(row))));
	if (changed.length === 0) return done(0);
	const files = new Map<FigureRow, string>();
	for (const row of changed)
		if (row.file)
			files.set(row, await nameFile({ ...act, target: { communeId: target.communeId, unitId: row.unitId } }, row.file));
	await tx
		.insertInto('indicatorValue')
		.values(
			changed.map((row) => ({
				communeId: target.communeId,
				id: newId(),
				unitId: row.unitId,
				indicator: row.indicator,
				ruleSetId: idOfSet(indicatorOf(row.indicator)!.set),
				period,
				numerator: row.numerator,
				denominator: row.denominator,
				evidence: row.evidence,
				reason: row.reason,
				fileId: files.get(row) ?? null,
				enteredBy: caller.personId,
				enteredName: caller.name,
				enteredAt: now
			}))
		)
		.onConflict((conflict) =>
			conflict.columns(['communeId', 'unitId', 'indicator', 'period']).doUpdateSet((eb) => ({
				numerator: eb.ref('excluded.numerator'),
				denominator: eb.ref('excluded.denominator'),
				evidence: eb.ref('excluded.evidence'),
				reason: eb.ref('excluded.reason'),
				fileId: eb.fn.coalesce('excluded.fileId', 'indicatorValue.fileId'),
				state: 'entered',
				returnedWhy: '',
				enteredBy: eb.ref('excluded.enteredBy'),
				enteredName: eb.ref('excluded.enteredName'),
				enteredAt: eb.ref('excluded.enteredAt')
			}))
		)
		.execute();
	record('outcomes.indicators-recorded', {
		period,
		figures: changed.map(({ unitId, indicator, numerator, denominator }) => [unitId, indicator, numerator, denominator])
	});
	return done(changed.length);
}

type Stored = { numerator: number | null; denominator: number | null; evidence: string; state: string };

const keyOf = ({ unitId, indicator }: { unitId: string; indicator: string }): string => `${unitId} ${indicator}`;

const isSame = (row: FigureRow, stored: Stored | undefined): boolean =>
	stored !== undefined &&
	!row.file &&
	stored.state !== 'returned' &&
	stored.numerator === row.numerator &&
	stored.denominator === row.denominator &&
	stored.evidence === row.evidence;

function whyNotWrite(
	row: FigureRow,
	indicator: Indicator,
	stored: Stored | undefined,
	before: Stored | undefined,
	today: string
): Refusal | undefined {
	const { numerator, denominator, unitName: unit } = row;
	if (isSame(row, stored)) return undefined;
	if (stored?.state === 'approved') return { code: 'outcomes.figure-approved', facts: { unit } };
	if (numerator === null)
		return denominator === null ? undefined : { code: 'outcomes.figure-not-whole', facts: { unit } };
	const figure = { numerator, denominator };
	const refusal = whyNotFigure(figure, indicator);
	if (refusal) return { code: refusal.code, facts: { ...refusal.facts, unit } };
	const earlier =
		before && before.numerator !== null ? { numerator: before.numerator, denominator: before.denominator } : undefined;
	const oddity = oddityOf(figure, earlier, indicator, ruleSetInForce(figureChecks, today), row.households);
	if (!oddity || row.reason) return undefined;
	const told = { unit, numerator, denominator: denominator ?? '', households: row.households ?? '' };
	const was = { before: earlier?.numerator ?? '', beforeBase: earlier?.denominator ?? '' };
	return { code: `outcomes.figure-odd-${oddity}`, facts: { ...told, ...was } };
}

async function readStored(
	{ tx, target }: Act,
	period: string,
	rows: readonly FigureRow[]
): Promise<Map<string, Stored>> {
	const found = await tx
		.selectFrom('indicatorValue')
		.where('communeId', '=', target.communeId)
		.where('period', '=', period)
		.where('unitId', 'in', [...new Set(rows.map(({ unitId }) => unitId))])
		.where('indicator', 'in', [...new Set(rows.map(({ indicator }) => indicator))])
		.select(['unitId', 'indicator', 'numerator', 'denominator', 'evidence', 'state'])
		.execute();
	return new Map(found.map((row) => [keyOf(row), row]));
}
