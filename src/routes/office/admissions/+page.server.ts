import { PHASES, readCandidates, readTargets } from '#domains/membership/admission/server/admissions-page.ts';
import { setAdmissionTarget } from '#domains/membership/admission/server/candidates.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = Number(today.slice(0, 4));
		const unit = url.searchParams.get('unit') ?? undefined;
		const phase = PHASES.find((one) => one === url.searchParams.get('phase')) ?? 'source';
		const [rows, cells] = [
			await readCandidates(tx, caller.communeId, unit),
			await readTargets(tx, caller.communeId, year)
		];
		const may = await mayOf(tx, caller, today);
		const inCell = (command: string) =>
			cells.filter(({ unitId }) => may(command, { unitId, communeId: caller.communeId }));
		return {
			rows: rows.filter((row) => row.phase === phase),
			counts: Object.fromEntries(PHASES.map((one) => [one, rows.filter((row) => row.phase === one).length])),
			phase,
			phases: PHASES,
			unit: cells.find(({ code }) => code === unit),
			cells: unit ? cells.filter(({ code }) => code === unit) : cells,
			hasCells: cells.length > 1 && !unit,
			year,
			mayList: inCell('membership.list-candidate').length > 0,
			targets: inCell('membership.set-admission-target').map(({ code, name }) => ({ value: code, label: name })),
			commandId: newId()
		};
	});

export const actions: Actions = {
	target: carryOut(setAdmissionTarget, (form) => ({
		unitCode: textField(form, 'unitCode'),
		year: numberField(form, 'year'),
		target: numberField(form, 'target')
	}))
};
