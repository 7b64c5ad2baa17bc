import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { povertyStandards } from '#domains/outcomes/recognition/poverty.ts';
import { carryRecognition } from '#domains/outcomes/recognition/server/carry-recognition.ts';
import { recordHousehold, strikeHousehold } from '#domains/outcomes/recognition/server/households.ts';
import { openHouseholds } from '#domains/outcomes/recognition/server/household-list.ts';
import { answerObjection, noteObjection } from '#domains/outcomes/recognition/server/objections.ts';
import { readRound } from '#domains/outcomes/recognition/server/recognition-page.ts';
import { recordRecognitionStep, recordVillageStep } from '#domains/outcomes/recognition/server/record-step.ts';
import { householdsOf } from '#domains/outcomes/recognition/server/round.ts';
import {
	endRecognition,
	revokeRecognition,
	takeBackStep,
	takeBackVillageStep
} from '#domains/outcomes/recognition/server/take-back.ts';
import { restoreTitle, withdrawTitle } from '#domains/outcomes/recognition/server/withdraw-title.ts';
import { isTitle } from '#domains/outcomes/recognition/titles.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { amountField } from '../../works/amount-field.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const page = await locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const round = await readRound(tx, caller, params.id);
		if (!round) error(404);
		const may = await mayOf(tx, caller, today);
		const unit = { unitId: round.unitId, communeId: round.communeId };
		if (!may('read:life', unit)) error(404);
		const isOpen = !round.outcome && !round.endedWhy;
		const { procedure, ...rest } = round;
		const { classes, households, steps, title, indicator, window } = procedure.parameters;
		const lastStep = steps[round.done - 1];
		const isSurveyed = classes.some(({ level }) => level !== null);
		const standard = isSurveyed ? findRuleSet(povertyStandards, `${round.year}-12-31`) : undefined;
		return {
			round: rest,
			procedure: { title, steps, classes, window },
			deprivations: standard?.parameters.deprivations ?? [],
			lines: standard?.parameters.lines ?? [],
			sources: [
				{ source: procedure.source, verified: procedure.verified && steps.every(({ verified }) => verified) },
				...(standard ? [{ source: standard.source, verified: standard.verified }] : [])
			],
			households: await householdsOf(tx, unit),
			may: {
				step: isOpen && may(commandOf(round.next?.by), unit),
				lists: households && may('read:households', unit),
				list: households && isOpen && may('outcomes.record-household', unit),
				object: isOpen && may('outcomes.note-objection', unit),
				answer: isOpen && may('outcomes.answer-objection', unit),
				seeObjections: may('read:households', unit),
				takeBack:
					!round.endedWhy &&
					!round.revokedOn &&
					round.done > 0 &&
					(may('outcomes.take-back-step', unit) ||
						(isOpen && lastStep?.by === 'village' && may('outcomes.take-back-village-step', unit))),
				withdraw:
					round.outcome === 'recognised' &&
					!round.revokedOn &&
					classes.some(isTitle) &&
					may('outcomes.withdraw-title', unit),
				end: isOpen && may('outcomes.end-recognition', unit),
				revoke: round.outcome === 'recognised' && !round.revokedOn && may('outcomes.revoke-recognition', unit),
				carry:
					indicator !== null &&
					round.month === 0 &&
					round.outcome !== null &&
					!round.revokedOn &&
					may('outcomes.carry-recognition', unit)
			},
			isCarried: url.searchParams.has('carried'),
			commandId: newId()
		};
	});
	// Names are opened on purpose and never by the way: each opening is written down.
	const isOpened = page.may.lists && (url.searchParams.has('households') || url.searchParams.has('household'));
	const opened = isOpened ? ((await openHouseholds(locals.caller!, params.id, url.pathname)) ?? []) : null;
	const chosen = opened?.find(({ id }) => id === url.searchParams.get('household')) ?? null;
	return { ...page, opened, chosen };
};

/** Steps of the village are anybody's who keeps its rounds; the others are the office's. */
const commandOf = (by: string | undefined): string =>
	by === 'village' ? 'outcomes.record-village-step' : 'outcomes.record-recognition-step';

async function carryOut(event: RequestEvent, command: AnyCommand, input: object, form: FormData, then = '') {
	const acted = await act(event, command, input, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, `${event.url.pathname}${then}`);
}

/** A reason, and for what is withdrawn the day. */
const withReason = (command: AnyCommand) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const on = form.has('revokedOn') ? { on: dayField(form, 'revokedOn') } : {};
	return carryOut(event, command, { recognitionId: event.params.id, reason: textField(form, 'reason'), ...on }, form);
};

export const actions: Actions = {
	step: async (event) => {
		const form = await event.request.formData();
		const kept = await keepFiles(form, 'file');
		const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<
			string,
			string
		>;
		if (!kept.ok) return fail(409, { errors: [{ path: 'file', text: kept.text }], values: typed });
		const input = {
			recognitionId: event.params.id,
			step: textField(form, 'step'),
			from: dayField(form, 'from'),
			to: dayField(form, 'to'),
			document: textField(form, 'document'),
			note: textField(form, 'note'),
			invited: numberField(form, 'invited'),
			present: numberField(form, 'present'),
			agree: numberField(form, 'agree'),
			outcome: optionalField(form, 'outcome'),
			file: kept.files[0]
		};
		const isOfVillage = await event.locals.read(async (tx) => {
			const round = await readRound(tx, event.locals.caller!, event.params.id!);
			return round?.next?.by === 'village';
		});
		return carryOut(event, isOfVillage ? recordVillageStep : recordRecognitionStep, input, form);
	},
	household: async (event) => {
		const form = await event.request.formData();
		const input = {
			recognitionId: event.params.id,
			householdId: optionalField(form, 'householdId'),
			head: textField(form, 'head'),
			place: textField(form, 'place'),
			persons: numberField(form, 'persons'),
			score: numberField(form, 'score'),
			income: amountField(form, 'income'),
			deprivations: form.getAll('deprivations').map(String),
			class: textField(form, 'class'),
			reason: textField(form, 'reason')
		};
		const acted = await act(event, recordHousehold, input, form);
		if (!acted.ok) {
			// Of boxes with one name the form gives back the last alone.
			acted.trouble.data.values.deprivations = input.deprivations.join(' ');
			return acted.trouble;
		}
		redirect(303, `${event.url.pathname}?households`);
	},
	strike: async (event) => {
		const form = await event.request.formData();
		const input = { householdId: textField(form, 'householdId'), reason: textField(form, 'reason') };
		return carryOut(event, strikeHousehold, input, form, '?households');
	},
	objection: async (event) => {
		const form = await event.request.formData();
		const input = { recognitionId: event.params.id, on: dayField(form, 'saidOn'), matter: textField(form, 'matter') };
		return carryOut(event, noteObjection, input, form);
	},
	answer: async (event) => {
		const form = await event.request.formData();
		const input = {
			objectionId: textField(form, 'objectionId'),
			on: dayInVietNam(new Date()),
			answer: textField(form, 'answer')
		};
		return carryOut(event, answerObjection, input, form);
	},
	takeback: async (event) => {
		const isOffice = await event.locals.read(async (tx) => {
			const caller = event.locals.caller!;
			const may = await mayOf(tx, caller, dayInVietNam(new Date()));
			const round = await readRound(tx, caller, event.params.id!);
			return round !== undefined && may('outcomes.take-back-step', round);
		});
		return withReason(isOffice ? takeBackStep : takeBackVillageStep)(event);
	},
	withdraw: async (event) => {
		const form = await event.request.formData();
		const input = {
			householdId: textField(form, 'householdId'),
			on: dayField(form, 'withdrawnOn'),
			document: textField(form, 'document'),
			reason: textField(form, 'reason')
		};
		return carryOut(event, withdrawTitle, input, form, '?households');
	},
	restore: async (event) => {
		const form = await event.request.formData();
		const input = { withdrawalId: textField(form, 'withdrawalId'), reason: textField(form, 'reason') };
		return carryOut(event, restoreTitle, input, form, '?households');
	},
	end: withReason(endRecognition),
	revoke: withReason(revokeRecognition),
	carry: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, carryRecognition, { recognitionId: event.params.id }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `${event.url.pathname}?carried`);
	}
};
