import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode, unitOfRow } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotInQuarter } from '../theme.ts';
import { quarter, title, year } from './cell-themes.ts';

const cellKinds = v.array(v.picklist(['village', 'office', 'school', 'health', 'military', 'police', 'enterprise']));

/** Issues a theme to the cells of the commune, or passes on one of the province or the centre. */
export const issueTheme = defineCommand({
	name: 'meetings.issue-theme',
	does: 'Issues a theme for a quarter to the commune’s cells, or passes on one from the province or the centre.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		issuer: v.picklist(['commune', 'province', 'centre']),
		year,
		quarter,
		title,
		reference: v.optional(field.text(200), ''),
		/** Kinds of cell that it is for; all where empty. */
		cellKinds: v.optional(v.pipe(cellKinds, v.maxLength(7)), [])
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, today, caller, now, record }, { unitCode, ...theme }) {
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name'])
			.executeTakeFirst();
		if (unit?.kind !== 'commune')
			return refused({ code: 'meetings.unit-is-no-commune', facts: { name: unit?.name ?? unitCode } });
		const refusal = whyNotInQuarter(theme, today);
		if (refusal) return refused(refusal);
		const id = newId();
		await tx
			.insertInto('issuedTheme')
			.values({
				communeId: target.communeId,
				unitId: target.unitId,
				id,
				...theme,
				createdBy: caller.personId,
				createdAt: now
			})
			.execute();
		record('meetings.theme-issued', { themeId: id, issuer: theme.issuer, year: theme.year, quarter: theme.quarter });
		return done({ id });
	}
});

/** Takes an issued theme back, or gives it out again; cells that took it up keep theirs. */
export const withdrawIssuedTheme = defineCommand({
	name: 'meetings.withdraw-issued-theme',
	does: 'Takes an issued theme back, or issues it again; cells that took it up keep theirs.',
	needs: 'grant',
	input: v.strictObject({ issuedThemeId: field.id, isWithdrawn: v.boolean() }),
	target: (tx, input) => unitOfRow(tx, 'issuedTheme', input.issuedThemeId),
	async run({ tx, target, today, record }, { issuedThemeId, isWithdrawn }) {
		await tx
			.updateTable('issuedTheme')
			.set({ withdrawnOn: isWithdrawn ? today : null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', issuedThemeId)
			.execute();
		record('meetings.issued-theme-withdrawn', { issuedThemeId, isWithdrawn });
		return done({ id: issuedThemeId });
	}
});
