import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import { readPeriod } from '#lib/period.ts';
import type { OwnThreshold } from '../standing.ts';
import { criterionStanding, type Entered, standingOf, thresholdFor } from '../standing.ts';
import type { OwnCriteria } from '../own-criteria.ts';
import { frameOf } from './frame.ts';

type Row = {
	period: string;
	indicator: string;
	isOfCommune: boolean;
	numerator: string;
	denominator: string | null;
	villages: number;
	ofVillages: number;
};
type FrameRow = {
	ruleSetId: string;
	place: string;
	paper: string;
	thresholds: OwnThreshold[];
	ownCriteria: OwnCriteria[];
};

type Told = { rows: Row[]; frames: FrameRow[] };

const readTold = (communeId: number): Promise<Told> =>
	atGate(async (tx) => {
		const { rows } = await sql<Row>`select * from app.public_indicators(${communeId})`.execute(tx);
		const { rows: frames } = await sql<FrameRow>`select * from app.public_indicator_frame(${communeId})`.execute(tx);
		return { rows, frames };
	});

const periodsOf = ({ rows }: Told): string[] => [...new Set(rows.map(({ period }) => period))].toSorted().toReversed();

function inPeriod({ rows, frames }: Told, code: string) {
	const period = readPeriod(code);
	if (!period) return undefined;
	const frame = frameOf(frames[0], frames[0]?.thresholds ?? [], period.to, frames[0]?.ownCriteria ?? []);
	const ofPeriod = rows.filter((row) => row.period === code);
	const lines = frame.sets.flatMap(({ parameters }) =>
		parameters.criteria.map((criterion) => {
			const indicators = criterion.indicators.map((indicator) => {
				const found = ofPeriod.filter((row) => row.indicator === indicator.code);
				const row = found.find(({ isOfCommune }) => isOfCommune) ?? found[0];
				const entered: Entered | undefined = row && {
					numerator: Number(row.numerator),
					denominator: row.denominator === null ? null : Number(row.denominator)
				};
				const threshold = thresholdFor(indicator, frame.place, period.to, frame.own);
				const villages = row && !row.isOfCommune ? { villages: row.villages, of: row.ofVillages } : undefined;
				return { indicator, entered, threshold, villages, standing: standingOf(entered, indicator, threshold) };
			});
			return { criterion, standing: criterionStanding(indicators.map(({ standing }) => standing)), indicators };
		})
	);
	return { period: period.code, title: frame.rural.parameters.title, rural: frame.rural, lines };
}

/** The criteria of a commune in one locked period, the latest unless another is asked for; undefined where none is. */
export async function readPublicIndicators(communeId: number, asked: string | null) {
	const told = await readTold(communeId);
	const periods = periodsOf(told);
	const code = periods.find((one) => one === asked) ?? periods[0];
	const found = code ? inPeriod(told, code) : undefined;
	return found && { ...found, periods };
}

/** The same of every locked period, the latest first. */
export async function readAllPublicIndicators(communeId: number) {
	const told = await readTold(communeId);
	return periodsOf(told).flatMap((code) => inPeriod(told, code) ?? []);
}
