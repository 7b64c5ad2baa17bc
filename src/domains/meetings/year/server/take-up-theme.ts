import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { Refusal } from '#lib/result.ts';

/** A theme of the cell's year that a meeting may take up. */
export type ThemeToTakeUp = {
	id: string;
	title: string;
	presenterName: string;
	draft: string;
	draftFileId: string | null;
	draftFileName: string;
};

/** The theme, locked, or why no meeting of this cell takes it up. */
export async function readThemeToTakeUp({ tx, target }: Act, themeId: string): Promise<ThemeToTakeUp | Refusal> {
	const theme = await tx
		.selectFrom('cellTheme')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('id', '=', themeId)
		.select(['id', 'title', 'presenterName', 'draft', 'draftFileId', 'draftFileName', 'meetingId'])
		.forUpdate()
		.executeTakeFirst();
	if (!theme) return { code: 'meetings.theme-unknown' };
	const { meetingId, ...found } = theme;
	if (meetingId === null) return found;
	const live = await tx
		.selectFrom('meeting')
		.where('communeId', '=', target.communeId)
		.where('id', '=', meetingId)
		.where('state', '<>', 'cancelled')
		.select('id')
		.executeTakeFirst();
	return live ? { code: 'meetings.theme-in-meeting' } : found;
}

/** Gives the theme to its meeting, with the draft as its content and its paper. */
export async function takeUpTheme({ tx, target }: Act, meetingId: string, theme: ThemeToTakeUp): Promise<void> {
	const key = { communeId: target.communeId, unitId: target.unitId, meetingId };
	await tx
		.updateTable('cellTheme')
		.set({ meetingId })
		.where('communeId', '=', key.communeId)
		.where('id', '=', theme.id)
		.execute();
	if (theme.draft)
		await tx
			.updateTable('meeting')
			.set({ draftContent: theme.draft })
			.where('communeId', '=', key.communeId)
			.where('id', '=', meetingId)
			.execute();
	if (theme.draftFileId)
		await tx
			.insertInto('meetingPaper')
			.values({ ...key, id: newId(), fileId: theme.draftFileId, name: theme.draftFileName })
			.execute();
}
