import { type AgendaItem, agendaFor, meetingAgendaRules, type AgendaKind } from '#domains/meetings/index.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { idOf } from '../ids.ts';
import type { Habit } from '../cells.ts';
import { after, dayOf } from './moments.ts';
import type { Occasion } from './schedule.ts';

/** What a cell that only goes through the motions never comes to. */
const LEFT_OUT: AgendaKind[] = ['self-criticism', 'matters'];

/** The agenda that the rules propose, as items of this meeting. */
export function agendaOf(
	meetingId: string,
	{ cell, kind, theme, startsAt }: Occasion,
	minMinutes: number
): AgendaItem[] {
	const rules = ruleSetInForce(meetingAgendaRules, dayOf(startsAt));
	return agendaFor(cell.kind, kind, { theme, minMinutes }, rules).map((item) => ({
		id: idOf(`agenda ${meetingId} ${item.position}`, startsAt),
		...item
	}));
}

/** The same with the moments at which each item was begun, the planned minutes stretched or cut to what was held. */
export function holdAgenda(agenda: AgendaItem[], openedAt: string, heldMinutes: number, habit: Habit): AgendaItem[] {
	const held = agenda.filter((item) => habit !== 'formal' || !LEFT_OUT.includes(item.kind));
	const planned = held.reduce((sum, item) => sum + item.plannedMinutes, 0);
	let before = 0;
	const starts = new Map<string, string>();
	for (const item of held) {
		starts.set(item.id, after(openedAt, Math.round((before * heldMinutes) / planned)));
		before += item.plannedMinutes;
	}
	return agenda.map((item) => ({ ...item, ...(starts.has(item.id) && { startedAt: starts.get(item.id) }) }));
}
