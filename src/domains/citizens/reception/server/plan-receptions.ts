import * as v from 'valibot';
import { isWorkingDay, nextWorkingDay } from '#domains/organisation/calendar/index.ts';
import type { Target } from '#lib/commands/command.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { DUTY_ROLES, type DutyRole, receptionRules } from '../duty.ts';
import { dutyHolderOf } from './duty-holder.ts';
import { momentOn, timeOfDay } from './session-row.ts';

const Day = v.strictObject({
	on: field.day,
	/** Day off that the pattern gave, and why it is one. */
	wantedOn: v.optional(field.day),
	why: v.optional(field.text(100), '')
});

/** Puts days of reception on the schedule of one duty, for a month or a year, as drafts that the office alone sees. */
export const planReceptions = defineCommand({
	name: 'citizens.plan-receptions',
	does: 'Puts days of reception on the schedule of one duty; the public sees them once they are published.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		role: v.picklist(DUTY_ROLES),
		holderId: v.optional(field.id),
		holderName: v.optional(field.text(100), ''),
		days: v.pipe(v.array(Day), v.minLength(1, 'input.missing'), v.maxLength(60)),
		from: timeOfDay,
		to: timeOfDay,
		place: field.filled(200),
		topics: v.optional(field.text(1000), ''),
		participants: v.optional(field.text(500), '')
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, caller, record }, input) {
		const { role, days, from, to, place, topics, participants } = input;
		const { communeId, unitId } = target;
		if (to <= from) return refused({ code: 'citizens.reception-ends-before', facts: { from, to } });
		const on = days.map((day) => day.on);
		const refusal = whyNotDays(on) ?? (await whyTaken(tx, target, role, on));
		if (refusal) return refused(refusal);
		const holder = await dutyHolderOf(tx, communeId, input);
		if (!holder.ok) return holder;
		const rows = days.map((day) => ({
			communeId,
			id: newId(),
			unitId,
			dutyRole: role,
			...holder.value,
			onDay: day.on,
			startsAt: momentOn(day.on, from),
			endsAt: momentOn(day.on, to),
			place,
			topics,
			participants,
			wantedOn: day.wantedOn ?? null,
			dayReason: day.why,
			ruleSetId: ruleSetId(findRuleSet(receptionRules, day.on)!),
			createdBy: caller.personId
		}));
		await tx.insertInto('receptionSession').values(rows).execute();
		const ids = rows.map(({ id }) => id);
		record('citizens.receptions-planned', { role, days: on });
		return done({ ids });
	}
});

/** Why days cannot be days of reception: no rules then, or nobody works. */
export function whyNotDays(days: readonly LocalDate[]): Refusal | undefined {
	for (const on of days) {
		if (!findRuleSet(receptionRules, on)) return { code: 'citizens.reception-no-rules', facts: { on } };
		if (!isWorkingDay(on)) return { code: 'citizens.reception-on-day-off', facts: { on, next: nextWorkingDay(on) } };
	}
	return undefined;
}

/** Why a duty cannot have another session on a day: it has one. */
export async function whyTaken(
	tx: Tx,
	{ communeId }: Target,
	role: DutyRole,
	days: readonly LocalDate[]
): Promise<Refusal | undefined> {
	const taken = await tx
		.selectFrom('receptionSession')
		.where('communeId', '=', communeId)
		.where('dutyRole', '=', role)
		.where('kind', '=', 'periodic')
		.where('state', '!=', 'cancelled')
		.where('onDay', 'in', [...days])
		.select('onDay')
		.executeTakeFirst();
	return taken && { code: 'citizens.reception-day-taken', facts: { on: taken.onDay } };
}
