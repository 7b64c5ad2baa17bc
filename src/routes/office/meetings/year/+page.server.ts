import { error, redirect } from '@sveltejs/kit';
import { planTheme } from '#domains/meetings/year/server/cell-themes.ts';
import { readCellYear } from '#domains/meetings/year/server/cell-year-page.ts';
import { readCommuneYear } from '#domains/meetings/year/server/commune-year-page.ts';
import { withdrawIssuedTheme } from '#domains/meetings/year/server/issued-themes.ts';
import { isQuarterOver, type Quarter, quarterOfMonth } from '#domains/meetings/year/quarter.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam, monthOf } from '#lib/local-date.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { yearAsked } from './year-asked.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url.searchParams.get('year'), today);
		const may = await mayOf(tx, caller, today);
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const cells = units.filter(({ kind }) => kind === 'cell');
		const code = url.searchParams.get('unit') ?? (cells.length === 1 ? cells[0]!.code : null);
		const common = { year, planned: url.searchParams.get('planned'), skipped: url.searchParams.get('skipped') };
		if (code) {
			const page = await readCellYear(tx, code, year, today);
			if (!page) error(404);
			const here = { unitId: page.cell.id, communeId: page.cell.communeId };
			const { quarters, ...rest } = page;
			const mayPlan = may('meetings.plan-theme', here);
			return {
				...common,
				commandId: newId(),
				commune: undefined,
				cell: {
					...rest,
					quarters: quarters.map((of) => ({
						...of,
						mayPlan: mayPlan && !isQuarterOver({ year, quarter: of.quarter }, today)
					}))
				},
				hasOthers: cells.length > 1,
				mayPlan: may('meetings.plan-months', here)
			};
		}
		const page = await readCommuneYear(tx, caller, year, today);
		const commune = units.find(({ kind }) => kind === 'commune');
		const now = quarterOfMonth(monthOf(today));
		const quarter: Quarter = year === now.year ? now.quarter : year < now.year ? 4 : 1;
		const issuedId = url.searchParams.get('issued');
		const hasGap = (standing: string | undefined) => standing === 'none' || standing === 'missed';
		const isShown = ({ quarters, notTakenUp }: (typeof page.cells)[number]) =>
			issuedId
				? notTakenUp.includes(issuedId)
				: url.searchParams.get('only') !== 'gaps' || hasGap(quarters[quarter - 1]);
		const counted = page.cells.map(({ quarters }) => quarters[quarter - 1]!).filter((one) => one !== 'not-yet-formed');
		return {
			...common,
			commandId: newId(),
			cell: undefined,
			commune: {
				quarter,
				issued: page.issued.map((theme) => {
					const meant = page.cells.filter(
						({ cellKind }) => theme.cellKinds.length === 0 || theme.cellKinds.includes(cellKind)
					);
					const missing = meant.filter(({ notTakenUp }) => notTakenUp.includes(theme.id));
					return { ...theme, count: meant.length, taken: meant.length - missing.length };
				}),
				only: url.searchParams.get('only') === 'gaps' || issuedId !== null,
				cellCount: page.cells.length,
				planned: counted.filter((standing) => !hasGap(standing)).length,
				held: counted.filter((standing) => standing === 'held').length,
				count: counted.length,
				cells: page.cells.filter(isShown).map(({ code, name, quarters, notTakenUp }) => ({
					code,
					name,
					quarters,
					notTakenUp
				}))
			},
			mayIssue:
				commune !== undefined && may('meetings.issue-theme', { unitId: commune.id, communeId: commune.communeId })
		};
	});

export const actions: Actions = {
	takeUp: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			issuedThemeId: textField(form, 'issuedThemeId'),
			year: numberField(form, 'year'),
			quarter: numberField(form, 'quarter')
		};
		const acted = await act<{ id: string }>(event, planTheme, input, form);
		return acted.ok ? redirect(303, `/office/meetings/year/themes/${acted.value.id}`) : acted.trouble;
	},
	withdraw: async (event) => {
		const form = await event.request.formData();
		const input = {
			issuedThemeId: textField(form, 'issuedThemeId'),
			isWithdrawn: textField(form, 'isWithdrawn') === 'yes'
		};
		const acted = await act(event, withdrawIssuedTheme, input, form);
		return acted.ok
			? redirect(303, `${event.url.pathname}?year=${event.url.searchParams.get('year') ?? ''}`)
			: acted.trouble;
	}
};
