import { fail, redirect } from '@sveltejs/kit';
import { evaluationClassRules } from '#domains/evaluation/index.ts';
import { criteriaRules, YEAR_SUBJECTS } from '#domains/evaluation/year/criteria.ts';
import type { Step } from '#domains/evaluation/year/marking.ts';
import {
	appraise,
	decide,
	markCell,
	readGrid,
	readMarkMeanwhile,
	readRound,
	readUnitsMarked
} from '#domains/evaluation/year/server/index.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { yearAsked } from '../../year-asked.ts';
import { markInput } from '../mark-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const COMMANDS = { cell: markCell, office: appraise, decided: decide };
type GridStep = keyof typeof COMMANDS & Step;
const GRID_STEPS: GridStep[] = ['cell', 'office', 'decided'];
/** As many as one committee marks in an evening. */
const MOST = 400;

const groupAsked = (url: URL) => YEAR_SUBJECTS.find((one) => one === url.searchParams.get('group')) ?? 'outside';
const stepAsked = (url: URL) => GRID_STEPS.find((one) => one === url.searchParams.get('step'));

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const { communeId, personId } = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const group = groupAsked(url);
		const round = await readRound(tx, communeId, year);
		const units = round ? await readUnitsMarked(tx, communeId, round.id) : [];
		const may = await mayOf(tx, locals.caller!, today);
		const steps = GRID_STEPS.filter((one) => units.some((unit) => may(COMMANDS[one].name, unit)));
		const step = steps.find((one) => one === stepAsked(url)) ?? steps.at(-1);
		const unit = units.find(({ code }) => code === url.searchParams.get('unit'));
		const page = Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '', 10) || 1);
		const criteria = round ? ruleSetById(criteriaRules, round.criteriaId)!.parameters.subjects[group] : [];
		const classes = round && ruleSetById(evaluationClassRules, round.classRulesId)!;
		const grid =
			round && classes && step
				? await readGrid(tx, {
						...{ communeId, roundId: round.id, subject: group, step, criteria, classes, personId },
						...{ unitCode: unit?.code, from: (page - 1) * MOST, most: MOST }
					})
				: { rows: [], of: 0 };
		const here = new URLSearchParams({
			year: String(year),
			group,
			...(step && { step }),
			...(unit && { unit: unit.code })
		});
		return {
			year,
			group,
			groups: YEAR_SUBJECTS,
			step,
			steps,
			unit: unit?.code ?? '',
			units: units.map(({ code, name }) => ({ code, name })),
			criteria,
			...grid,
			page,
			pages: Math.ceil(grid.of / MOST),
			here: here.toString(),
			action: `?/row&${here}&page=${page}`
		};
	});

export const actions: Actions = {
	row: async (event) => {
		const form = await event.request.formData();
		const step = stepAsked(event.url) ?? 'cell';
		const evaluationId = textField(form, 'evaluationId');
		const acted = await act(event, COMMANDS[step], { evaluationId, ...markInput(form, step) }, form);
		if (acted.ok) {
			const search = [...event.url.searchParams].filter(([name]) => !name.startsWith('/'));
			redirect(303, `${event.url.pathname}?${new URLSearchParams(search)}#${evaluationId}`);
		}
		const seen = Number(numberField(form, 'seenNow') ?? numberField(form, 'seen'));
		if (!isId(evaluationId) || !Number.isInteger(seen)) return acted.trouble;
		const theirs = await event.locals.read((tx) =>
			readMarkMeanwhile(tx, event.locals.caller!.communeId, evaluationId, seen)
		);
		return fail(acted.trouble.status, { ...acted.trouble.data, theirs });
	}
};
