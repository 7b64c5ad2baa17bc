import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotReplace, whyNotSetAgendaNow } from '../agenda-change.ts';
import { preparing, recording } from '../commands.ts';
import { meetingCommand, recordingCommand } from './meeting-command.ts';
import { whyBarredFrom } from '../rules-of.ts';
import { whyNotAt } from '../moment-in-time.ts';

/** Sets the whole agenda in its order. In an open meeting, items that were begun stay. */
export const setAgenda = meetingCommand({
	name: 'set-agenda',
	does: 'Sets the agenda of a meeting, all items in their order.',
	input: preparing.setAgenda,
	async run({ tx, commandId, record }, { state, key, ...meeting }, { items }) {
		const titles = items.map(({ title }) => title);
		const refusal = whyNotSetAgendaNow(state) ?? whyBarredFrom(meeting, titles);
		if (refusal) return refused(refusal);
		const before = await tx
			.selectFrom('agendaItem')
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.select(['id', 'title', 'startedAt'])
			.execute();
		const ids = items.map(({ id }) => id);
		const unfit = whyNotReplace(before, ids);
		if (unfit) return refused(unfit);
		const gone = before.filter(({ id }) => !ids.includes(id));

		if (gone.length > 0)
			await tx
				.deleteFrom('agendaItem')
				.where('communeId', '=', key.communeId)
				.where(
					'id',
					'in',
					gone.map((item) => item.id)
				)
				.execute();
		const rows = items.map(({ id, ...item }, index) => ({
			...key,
			id: id ?? rowId(commandId, index),
			position: index + 1,
			...item
		}));
		await tx
			.insertInto('agendaItem')
			.values(rows)
			.onConflict((conflict) =>
				conflict.columns(['communeId', 'id']).doUpdateSet(({ ref }) => ({
					position: ref('excluded.position'),
					kind: ref('excluded.kind'),
					title: ref('excluded.title'),
					plannedMinutes: ref('excluded.plannedMinutes')
				}))
			)
			.execute();
		record('meetings.agenda-set', { meetingId: key.meetingId, items: items.length });
		return done({ items: rows.map(({ id }) => id) });
	}
});

/** Begins an item of the agenda. Coming back to it later keeps its first beginning. */
export const startAgendaItem = recordingCommand({
	name: 'start-agenda-item',
	does: 'Begins an item of the agenda.',
	input: recording.startAgendaItem,
	async run({ tx, now, record }, { key, openedAt }, { agendaItemId, at: given }) {
		const startedAt = given ?? now.toISOString();
		const refusal = whyNotAt(startedAt, now.toISOString(), openedAt);
		if (refusal) return refused(refusal);
		const begun = await tx
			.updateTable('agendaItem')
			.set(({ fn, val }) => ({ startedAt: fn.coalesce('startedAt', val(startedAt)) }))
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.where('id', '=', agendaItemId)
			.executeTakeFirst();
		if (begun.numUpdatedRows === 0n) return refused({ code: 'meetings.agenda-item-unknown' });
		record('meetings.agenda-item-begun', { meetingId: key.meetingId, agendaItemId });
		return done({ id: agendaItemId });
	}
});

/** Writes what the chair concluded on an item; empty takes it back. */
export const concludeAgendaItem = recordingCommand({
	name: 'conclude-agenda-item',
	does: 'Writes what the chair concluded on an item of the agenda.',
	input: recording.concludeAgendaItem,
	async run({ tx, record }, { key }, { agendaItemId, conclusion }) {
		const concluded = await tx
			.updateTable('agendaItem')
			.set({ conclusion })
			.where('communeId', '=', key.communeId)
			.where('meetingId', '=', key.meetingId)
			.where('id', '=', agendaItemId)
			.executeTakeFirst();
		if (concluded.numUpdatedRows === 0n) return refused({ code: 'meetings.agenda-item-unknown' });
		record('meetings.agenda-item-concluded', { meetingId: key.meetingId, agendaItemId });
		return done({ id: agendaItemId });
	}
});
