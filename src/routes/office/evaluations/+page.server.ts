import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import {
	addSubject,
	gather,
	groupsOf,
	openRound,
	readEvaluations,
	readNotEvaluated,
	readRound,
	readUnitsMarked
} from '#domains/evaluation/year/server/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../may-of.ts';
import { yearAsked } from '../year-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

/** Any of these opens the grid. */
const MARKING = ['evaluation.mark-cell', 'evaluation.appraise', 'evaluation.decide'];

const ROWS_OF_A_PAGE = 50;

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select(['id as unitId', 'communeId', 'code'])
			.executeTakeFirst();
		if (!commune) error(404);
		const round = await readRound(tx, caller.communeId, year);
		const rows = round ? await readEvaluations(tx, caller.communeId, round.id) : [];
		const may = await mayOf(tx, caller, today);
		const units = round ? await readUnitsMarked(tx, caller.communeId, round.id) : [];
		const unit = url.searchParams.get('unit');
		const found = unit ? rows.filter(({ unitCode }) => unitCode === unit) : rows;
		const pages = Math.max(Math.ceil(found.length / ROWS_OF_A_PAGE), 1);
		const page = Math.min(Math.max(Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1, 1), pages);
		return {
			year,
			unitCode: commune.code,
			round: round && { id: round.id, rateBp: round.rateBp, capBase: round.capBase },
			// Of a part of the commune no cap can be told.
			groups: round && may('read:evaluations', commune) ? groupsOf(rows, round) : [],
			rows: found.slice((page - 1) * ROWS_OF_A_PAGE, page * ROWS_OF_A_PAGE),
			found: found.length,
			page,
			pages,
			unit,
			cells: units.map(({ code, name }) => [code, name] as const),
			counts: { total: rows.length, decided: rows.filter(({ step }) => step === 'decided').length },
			may: {
				open: may('evaluation.open-round', commune),
				mark: units.some((one) => MARKING.some((command) => may(command, one)))
			},
			missing:
				round && may('evaluation.add-subject', commune) ? await readNotEvaluated(tx, caller.communeId, round.id) : [],
			commandId: newId()
		};
	});

const carryOut = (command: AnyCommand, inputOf: (form: FormData) => object) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const acted = await act(event, command, inputOf(form), form);
	if (!acted.ok) return acted.trouble;
	redirect(303, `${event.url.pathname}?year=${textField(form, 'year')}`);
};

export const actions: Actions = {
	open: carryOut(openRound, (form) => ({ unitCode: textField(form, 'unitCode'), year: numberField(form, 'year') })),
	add: carryOut(addSubject, (form) => ({ roundId: textField(form, 'roundId'), memberId: textField(form, 'memberId') })),
	gather: carryOut(gather, (form) => ({ roundId: textField(form, 'roundId') }))
};
