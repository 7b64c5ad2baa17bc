import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import type { AgendaKind } from '../record.ts';
import file from '../rules-data/live-room.json' with { type: 'json' };

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120));

const LiveRoomParameters = v.strictObject({
	/** How long one speaker has, where the meeting has not agreed otherwise. */
	speakingMinutes: minutes,
	/** The same for kinds of agenda items that take longer. */
	speakingMinutesByItem: v.record(v.string(), minutes),
	/** A speaker is shown that their time runs out this long before it does. */
	warnBeforeSeconds: v.pipe(v.number(), v.integer(), v.minValue(0))
});
export type LiveRoomRules = RuleSet<v.InferOutput<typeof LiveRoomParameters>>;

export const liveRoomRules: LiveRoomRules[] = readRuleSets(file, LiveRoomParameters);

/** Whole minutes that one speaker has on an item: as the meeting set it, else as is usual for its kind. */
export const speakingMinutesOf = (
	item: { kind: AgendaKind; speakingMinutes?: number | null } | undefined,
	{ parameters }: LiveRoomRules
): number =>
	item?.speakingMinutes ?? (item && parameters.speakingMinutesByItem[item.kind]) ?? parameters.speakingMinutes;
