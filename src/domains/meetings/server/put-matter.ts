import type { Act } from '#lib/commands/command.ts';
import type { LocalDate } from '#lib/local-date.ts';

type Asked = { id: string; gist: string; place: string; raisedOn: LocalDate };

/** Puts what people asked for before the meeting opened that day or since, or else before the cell's next one. */
export async function putMatter({ tx, target, caller, now }: Act, { id, raisedOn, ...asked }: Asked) {
	const { communeId, unitId } = target;
	const open = await tx
		.selectFrom('meeting')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('state', '=', 'open')
		.where('openedAt', '>=', `${raisedOn}T00:00:00+07:00`)
		.orderBy('openedAt', 'desc')
		.select('id')
		.executeTakeFirst();
	await tx
		.insertInto('matter')
		.values({ communeId, unitId, id, meetingId: open?.id, ...asked, broughtBy: caller.name, raisedOn, at: now })
		.execute();
	return open?.id;
}
