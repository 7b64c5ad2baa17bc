import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { dayOf } from '../../moments.ts';
import { whyNoUnitOn } from '../../planning.ts';
import { sittingRules } from '../bodies.ts';
import { BODIES } from '../sitting.ts';
import { readCalled } from './called.ts';
import { followUpItem } from './follow-up-item.ts';
import { openSittings } from './open-sittings.ts';

/** Convenes a sitting: who is called follows from the posts held on its day, and open conclusions come onto the agenda. */
export const conveneSitting = defineCommand({
	name: 'meetings.convene-sitting',
	does: 'Convenes a sitting of a leading body, a briefing or a light meeting; who is called follows from posts held on the day.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		body: v.picklist(BODIES),
		title: field.filled(300),
		startsAt: field.moment,
		place: field.filled(200)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, record }, { body, title, startsAt, place }) {
		const on = dayOf(startsAt);
		if (on < today) return refused({ code: 'meetings.sitting-in-the-past', facts: { on, today } });
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name', 'term', 'validFrom', 'validTo'])
			.executeTakeFirstOrThrow();
		const ended = whyNoUnitOn(unit, on);
		if (ended) return refused(ended);
		const rules = ruleSetInForce(sittingRules, on);
		const rule = rules.parameters.bodies[body];
		if (unit.kind !== rule.unitKind)
			return refused({ code: 'meetings.sitting-body-not-of-unit', facts: { unit: unit.name } });

		const sittingId = newId();
		const key = { ...target, sittingId };
		await tx
			.insertInto('sitting')
			.values({
				...target,
				id: sittingId,
				body,
				title,
				startsAt,
				place,
				term: unit.term,
				ruleSetId: ruleSetId(rules),
				createdBy: caller.personId,
				createdAt: now
			})
			.execute();
		const called = await readCalled(tx, target, rule, on);
		if (called.length > 0)
			await tx
				.insertInto('sittingParticipant')
				.values(called.map((one) => ({ ...key, id: newId(), ...one })))
				.execute();
		await openSittings(tx);
		const item = await followUpItem(tx, key);
		if (item)
			await tx
				.insertInto('sittingItem')
				.values({ ...key, id: newId(), ...item })
				.execute();
		record('meetings.sitting-convened', { sittingId, body, called: called.length });
		return done({ id: sittingId, called: called.length });
	}
});
