import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type Kind, procedureOn } from '../procedure.ts';
import { toldCounts } from '#lib/small-numbers.ts';
import { smallNumberRules } from '../small-numbers.ts';

type Row = { kind: Kind; year: number; villages: number; recognised: number; counts: Record<string, number> | null };

/** What anybody may read: counts of the whole commune of rounds that are done everywhere, small ones hidden. */
export const readPublicRecognitions = (communeId: number, today: LocalDate) =>
	atGate(async (tx) => {
		const { rows } = await sql<Row>`select * from app.public_recognitions(${communeId})`.execute(tx);
		return rows.flatMap(({ kind, year, villages, recognised, counts }) => {
			const parameters = procedureOn(kind, today)?.parameters;
			if (!parameters) return [];
			const { households, ...byClass } = counts ?? {};
			// What is left over would tell what was hidden.
			const counted = Object.fromEntries(
				parameters.classes.filter(({ isCounted }) => isCounted).map(({ code }) => [code, byClass[code] ?? 0])
			);
			const told = toldCounts(counted, ruleSetInForce(smallNumberRules, today).parameters.leastShown);
			const classes = parameters.classes.flatMap(({ code, name }) =>
				told[code] ? [{ code, name, told: told[code] }] : []
			);
			return [{ kind, year, title: parameters.title, villages, recognised, households: households ?? null, classes }];
		});
	});
export type PublicRecognition = Awaited<ReturnType<typeof readPublicRecognitions>>[number];
