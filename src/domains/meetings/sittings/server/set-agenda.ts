import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { preparingSitting } from './sitting-command.ts';

const item = v.strictObject({
	/** Of an item that is there already; a new one gets its own. */
	id: v.optional(field.id),
	title: field.filled(300),
	reporter: v.optional(field.text(200), ''),
	plannedMinutes: v.optional(field.wholeNumber(0, 600), 0)
});

/** Sets the whole agenda in its order: what, who reports, how long. */
export const setSittingAgenda = preparingSitting({
	name: 'set-sitting-agenda',
	does: 'Sets the agenda of a sitting, all items in their order, with who reports.',
	input: { items: v.pipe(v.array(item), v.maxLength(40)) },
	async run({ tx, key, record }, sitting, { items }) {
		const known = new Map(sitting.items.map(({ id, kind }) => [id, kind]));
		const ids = items.flatMap(({ id }) => id ?? []);
		if (ids.some((id) => !known.has(id)) || new Set(ids).size < ids.length)
			return refused({ code: 'meetings.agenda-item-unknown' });
		await tx
			.deleteFrom('sittingItem')
			.where('communeId', '=', key.communeId)
			.where('sittingId', '=', key.sittingId)
			.execute();
		const rows = items.map(({ id = newId(), ...rest }, index) => ({
			...key,
			id,
			position: index + 1,
			kind: known.get(id) ?? 'matter',
			...rest
		}));
		if (rows.length > 0) await tx.insertInto('sittingItem').values(rows).execute();
		record('meetings.sitting-agenda-set', { sittingId: key.sittingId, items: rows.length });
		return done({ items: rows.map(({ id }) => id) });
	}
});
