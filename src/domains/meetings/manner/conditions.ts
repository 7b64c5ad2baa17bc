import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import type { Conditions, MeetingRecord } from '../record.ts';
import file from '../rules-data/meeting-conditions.json' with { type: 'json' };

const asked = v.array(v.picklist(['room', 'equipment', 'budget']));
const ConditionParameters = v.strictObject({ regular: asked, combined: asked, thematic: asked });
export type ConditionRules = RuleSet<v.InferOutput<typeof ConditionParameters>>;

export const conditionRules: ConditionRules[] = readRuleSets(file, ConditionParameters);

export type AskedCondition = 'room' | 'equipment' | 'budget';

/** What a meeting of this kind is asked to have ready; without a room where it is held online. */
export const conditionsAsked = (
	{ kind, manner }: Pick<MeetingRecord, 'kind' | 'manner'>,
	{ parameters }: ConditionRules
): AskedCondition[] => parameters[kind].filter((one) => one !== 'room' || manner?.kind !== 'online');

/** Whether it is ready: the room, every piece of equipment named; a budget once it was noted, nil too. */
export function isReady(condition: AskedCondition, conditions: Conditions | undefined): boolean {
	if (!conditions) return false;
	switch (condition) {
		case 'room':
			return conditions.isRoomReady;
		case 'equipment':
			return conditions.equipment.length > 0 && conditions.equipment.every((one) => one.isReady);
		case 'budget':
			return conditions.budgetDong !== undefined;
	}
}
