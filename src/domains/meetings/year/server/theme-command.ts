import type * as v from 'valibot';
import { type Act, type Command, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import type { Result } from '#lib/result.ts';
import { strictObject } from 'valibot';
import type { MeetingState } from '../../record.ts';
import type { CellTheme } from '../theme.ts';

/** What a command asks of a theme before it changes it. */
export type ThemeHead = Pick<CellTheme, 'id' | 'state' | 'meeting' | 'presenterName' | 'year' | 'quarter'>;

type ThemeCommand<E extends v.ObjectEntries, V> = {
	/** Without the domain: 'approve-theme'. */
	name: string;
	does: string;
	input: E;
	/** @param theme as it stands, locked */
	run: (act: Act, theme: ThemeHead, input: v.InferOutput<Input<E>>) => Promise<Result<V>>;
};

type Entries<E extends v.ObjectEntries> = E & { themeId: typeof field.id };
type Input<E extends v.ObjectEntries> = v.StrictObjectSchema<Entries<E>, undefined>;

/** A command on one theme of a cell's year. */
export const themeCommand = <E extends v.ObjectEntries, V>({
	name,
	does,
	input,
	run
}: ThemeCommand<E, V>): Command<Input<E>, V> =>
	defineCommand({
		name: `meetings.${name}`,
		does,
		needs: 'grant',
		input: strictObject({ themeId: field.id, ...input } as Entries<E>),
		target: (tx, given) => unitOfRow(tx, 'cellTheme', themeOf(given)),
		run: async (act, given) => run(act, await takeTheme(act, themeOf(given)), given)
	});

const themeOf = (input: unknown): string => (input as { themeId: string }).themeId;

/** The theme of this command, locked until it is done. The target was found through it, so it is there. */
async function takeTheme({ tx, target: { communeId } }: Act, themeId: string): Promise<ThemeHead> {
	const { meetingId, ...row } = await tx
		.selectFrom('cellTheme')
		.where('communeId', '=', communeId)
		.where('id', '=', themeId)
		.select(['id', 'state', 'meetingId', 'presenterName', 'year', 'quarter'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	const meeting =
		meetingId === null
			? undefined
			: await tx
					.selectFrom('meeting')
					.where('communeId', '=', communeId)
					.where('id', '=', meetingId)
					.where('state', '<>', 'cancelled')
					.select(['id', 'month', 'state'])
					.executeTakeFirst();
	return {
		...(row as ThemeHead),
		...(meeting && { meeting: { ...meeting, state: meeting.state as MeetingState } })
	};
}
