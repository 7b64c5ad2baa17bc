import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { meetingCycleRules } from '#domains/meetings/index.ts';
import { type CellFigures, drawFrom, drawRules, weightOf } from '../draw.ts';

/** What is known anyway of each cell on a day: months without a meeting or its fees, late tasks and minutes, years since its last inspection. */
async function readFigures(tx: Tx, communeId: number, on: LocalDate, mostYears: number): Promise<CellFigures[]> {
	const { publishWithinDays } = ruleSetInForce(meetingCycleRules, on).parameters;
	const { rows } = await sql<CellFigures>`
		with months as (
			select date_trunc('month', ${on}::date) - make_interval(months => n) as month from generate_series(1, 12) n
		), held as (
			select unit_id, count(distinct date_trunc('month', starts_at at time zone 'Asia/Ho_Chi_Minh')) as months from meeting
			where commune_id = ${communeId} and state in ('closed', 'signed')
				and starts_at >= (select min(month) from months) and starts_at < date_trunc('month', ${on}::date) group by unit_id
		), late as (
			select unit_id, count(*) as tasks from task where commune_id = ${communeId} and state = 'open' and due_on < ${on} group by unit_id
		), slow as (
			select unit_id, count(*) as minutes from meeting
			where commune_id = ${communeId} and state in ('closed', 'signed') and closed_at >= ${on}::date - interval '12 months'
				and coalesce(published_at, ${on}::date + interval '1 day') > closed_at + make_interval(days => ${publishWithinDays}::int + 1)
			group by unit_id
		), inspected as (
			select subject_unit_id as unit_id, max(year) as year from inspection
			where commune_id = ${communeId} and subject = 'unit' and state not in ('planned', 'cancelled') group by subject_unit_id
		)
		select u.code, u.name,
			greatest(0, least(12, (extract(year from age(date_trunc('month', ${on}::date), date_trunc('month', u.valid_from))) * 12
				+ extract(month from age(date_trunc('month', ${on}::date), date_trunc('month', u.valid_from))))::int)
				- coalesce(h.months, 0))::int as months_without_meeting,
			coalesce(l.tasks, 0)::int as late_tasks,
			least(${mostYears}::int, extract(year from ${on}::date)::int - coalesce(i.year, extract(year from ${on}::date)::int - ${mostYears}::int))::int
				as years_not_inspected,
			coalesce(f.months, 0)::int as months_without_fees, coalesce(s.minutes, 0)::int as late_minutes
		from unit u left join held h on h.unit_id = u.id left join late l on l.unit_id = u.id left join inspected i on i.unit_id = u.id
			left join slow s on s.unit_id = u.id left join app.fee_months_missing(${communeId}, ${on}::date) f on f.unit_id = u.id
		where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_from <= ${on} and u.valid_to > ${on}
		order by u.sort_key, u.code`.execute(tx);
	return rows;
}

export const drawSample = defineCommand({
	name: 'inspection.draw',
	does: 'Draws cells for the programme of a year by lot, weighted by figures that exist, from a published seed; anyone can draw again.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		year: field.wholeNumber(2020, 2100),
		seed: field.filled(200),
		size: field.wholeNumber(1, 100)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, commandId, record }, { year, seed, size }) {
		const rules = ruleSetInForce(drawRules, today);
		const figures = await readFigures(tx, target.communeId, today, rules.parameters.mostYears);
		if (figures.length < size) return refused({ code: 'inspection.draw-too-many', facts: { cells: figures.length } });
		const weights = figures.map((cell) => ({ ...cell, weight: weightOf(cell, rules) }));
		const drawn = await drawFrom(weights, seed, size);
		const id = rowId(commandId);
		await tx
			.insertInto('inspectionDraw')
			.values({
				...target,
				id,
				year,
				seed,
				size,
				weights: JSON.stringify(weights),
				drawn: JSON.stringify(drawn),
				ruleSetId: ruleSetId(rules),
				onDay: today,
				byName: caller.name,
				at: now
			})
			.execute();
		record('inspection.drawn', { drawId: id, year, seed });
		return done({ id, drawn });
	}
});
