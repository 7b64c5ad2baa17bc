import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { whyNotMeet } from '../../planning.ts';
import { readCell } from '../../server/read-cell.ts';
import type { Quarter } from '../quarter.ts';
import { whyNotApprove, whyNotChangeTheme, whyNotDrop, whyNotInQuarter, whyNotProposeAgain } from '../theme.ts';
import { themeCommand } from './theme-command.ts';

export const year = field.wholeNumber(2000, 2099);
export const quarter = v.picklist([1, 2, 3, 4] as const satisfies Quarter[]);
export const title = field.filled(150);

const contents = {
	tiedTo: v.optional(field.text(300), ''),
	presenterId: v.optional(field.id),
	draft: v.optional(field.text(20_000), ''),
	/** Put beside the draft; one that is there stays where none is given. */
	file: v.optional(keptContent)
};

/** Puts a theme into a cell's year, of the cell's own or taken up from above. */
export const planTheme = defineCommand({
	name: 'meetings.plan-theme',
	does: 'Puts a theme into a quarter of a cell’s year, of its own or taken up from above.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		year,
		quarter,
		/** May be left out where a theme from above is taken up. */
		title: v.optional(title),
		issuedThemeId: v.optional(field.id),
		...contents
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { unitCode, year, quarter, title, issuedThemeId, file, presenterId, ...texts }) {
		const { tx, target, today, caller, now, record } = act;
		const refusal = whyNotMeet(await readCell(act), today) ?? whyNotInQuarter({ year, quarter }, today);
		if (refusal) return refused(refusal);
		const issued = issuedThemeId ? await issuedTitle(act, issuedThemeId) : undefined;
		if (issuedThemeId && issued === undefined) return refused({ code: 'meetings.issued-theme-withdrawn' });
		const named = title ?? issued;
		if (!named) return refused({ code: 'meetings.theme-without-title' });
		const presenter = await presenterOf(act, presenterId);
		if ('code' in presenter) return refused(presenter);

		const id = newId();
		const planned = await tx
			.insertInto('cellTheme')
			.values({
				communeId: target.communeId,
				unitId: target.unitId,
				id,
				year,
				quarter,
				title: named,
				...(issuedThemeId && { issuedThemeId }),
				...texts,
				...presenter,
				...(await draftFile(act, file)),
				createdBy: caller.personId,
				createdAt: now
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (planned.numInsertedOrUpdatedRows === 0n) return refused({ code: 'meetings.issued-theme-taken' });
		record('meetings.theme-planned', { themeId: id, year, quarter, issuedThemeId });
		return done({ id });
	}
});

/** Changes a theme that the cell committee has not approved yet. */
export const changeTheme = themeCommand({
	name: 'change-theme',
	does: 'Changes a theme of the cell’s year while it is a proposal.',
	input: { title, ...contents },
	async run(act, theme, { themeId, file, presenterId, ...texts }) {
		const { tx, target, record } = act;
		const refusal = whyNotChangeTheme(theme);
		if (refusal) return refused(refusal);
		const presenter = await presenterOf(act, presenterId);
		if ('code' in presenter) return refused(presenter);
		await tx
			.updateTable('cellTheme')
			.set({ ...texts, ...presenter, ...(await draftFile(act, file)) })
			.where('communeId', '=', target.communeId)
			.where('id', '=', themeId)
			.execute();
		record('meetings.theme-changed', { themeId });
		return done({ id: themeId });
	}
});

/** Notes that the cell committee approved the theme. */
export const approveTheme = themeCommand({
	name: 'approve-theme',
	does: 'Notes that the cell committee approved a theme: when, and the line of its minutes.',
	input: { approvedOn: field.day, approvalMinutes: v.optional(field.text(1_000), '') },
	async run({ tx, target, today, record }, theme, { themeId, approvedOn, approvalMinutes }) {
		const refusal = whyNotApprove(theme, approvedOn, today);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('cellTheme')
			.set({ state: 'approved', approvedOn, approvalMinutes })
			.where('communeId', '=', target.communeId)
			.where('id', '=', themeId)
			.execute();
		record('meetings.theme-approved', { themeId, approvedOn });
		return done({ id: themeId });
	}
});

/** Makes an approved theme a proposal again, to change it. */
export const proposeThemeAgain = themeCommand({
	name: 'propose-theme-again',
	does: 'Makes an approved theme a proposal again, so that it can be changed.',
	input: {},
	async run({ tx, target, record }, theme, { themeId }) {
		const refusal = whyNotProposeAgain(theme);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('cellTheme')
			.set({ state: 'proposed', approvedOn: null, approvalMinutes: '' })
			.where('communeId', '=', target.communeId)
			.where('id', '=', themeId)
			.execute();
		record('meetings.theme-proposed-again', { themeId });
		return done({ id: themeId });
	}
});

/** Takes a proposal off the year. */
export const dropTheme = themeCommand({
	name: 'drop-theme',
	does: 'Takes a proposed theme off the cell’s year, unless a meeting has taken it up.',
	input: {},
	async run({ tx, target, record }, theme, { themeId }) {
		const refusal = whyNotDrop(theme);
		if (refusal) return refused(refusal);
		await tx.deleteFrom('cellTheme').where('communeId', '=', target.communeId).where('id', '=', themeId).execute();
		record('meetings.theme-dropped', { themeId, year: theme.year, quarter: theme.quarter });
		return done({ id: themeId });
	}
});

/** Title of a theme from above that still stands. */
async function issuedTitle({ tx, target }: Act, id: string): Promise<string | undefined> {
	const row = await tx
		.selectFrom('issuedTheme')
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.where('withdrawnOn', 'is', null)
		.select('title')
		.executeTakeFirst();
	return row?.title;
}

/** The member who presents it, of the cell itself. */
async function presenterOf(
	{ tx, target }: Act,
	presenterId: string | undefined
): Promise<{ presenterId: string | null; presenterName: string } | Refusal> {
	if (!presenterId) return { presenterId: null, presenterName: '' };
	const member = await tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('id', '=', presenterId)
		.where('activity', 'not in', ['left', 'died', 'suspended'])
		.select('fullName')
		.executeTakeFirst();
	return member ? { presenterId, presenterName: member.fullName } : { code: 'meetings.presenter-not-of-cell' };
}

const draftFile = async (act: Act, file: v.InferOutput<typeof keptContent> | undefined) =>
	file && { draftFileId: await nameFile(act, file), draftFileName: file.name };
