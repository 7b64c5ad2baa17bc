import { type RequestEvent, redirect } from '@sveltejs/kit';
import { figureOf, risingTopics } from '#domains/citizens/trends/rising.ts';
import { publishTrends, withdrawTrends } from '#domains/citizens/trends/server/publish-trends.ts';
import { answerTopic, proposeTopic, reopenTopic, takeBackTopic } from '#domains/citizens/trends/server/responses.ts';
import { readTrendMonths, readTrendResponses } from '#domains/citizens/trends/server/trends-page.ts';
import { trendRules } from '#domains/citizens/trends/trend-rules.ts';
import { TOPICS } from '#domains/citizens/cases/case.ts';
import { readSittingList } from '#domains/meetings/sittings/server/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, firstOfMonth, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { communeWhere } from '../commune-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const MONTHS_OFFERED = 12;

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const { code } = await communeWhere(tx, caller, today, 'citizens.publish-trends');
		const all = await readTrendMonths(tx, caller);
		const months = all.filter(({ withdrawnWhy }) => !withdrawnWhy);
		const [latest] = months;
		const { coming } = await readSittingList(tx, caller, { body: 'standing-committee' }, today);
		const over = Array.from({ length: MONTHS_OFFERED }, (_, nth) => monthOf(addMonths(firstOfMonth(today), -1 - nth)));
		return {
			unitCode: code,
			rules: ruleSetInForce(trendRules, today),
			months,
			withdrawn: all.filter(({ withdrawnWhy }) => withdrawnWhy),
			unpublished: over.filter((month) => !months.some((one) => one.month === month)),
			rising: risingTopics(months, ruleSetInForce(trendRules, today).parameters),
			told: latest ? TOPICS.filter((topic) => figureOf(topic, latest) !== undefined) : [],
			responses: await readTrendResponses(tx, caller),
			sittings: coming.filter(({ state }) => state === 'planned' || state === 'invited'),
			commandId: newId()
		};
	});

const carryOut = (command: AnyCommand, read: (form: FormData) => object) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, read(form), form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	};
const ofMonth = (form: FormData) => ({ unitCode: textField(form, 'unitCode'), month: textField(form, 'month') });
const ofResponse = (form: FormData) => ({ responseId: textField(form, 'responseId') });

export const actions: Actions = {
	publish: carryOut(publishTrends, ofMonth),
	withdraw: carryOut(withdrawTrends, (form) => ({ ...ofMonth(form), reason: textField(form, 'reason') })),
	propose: carryOut(proposeTopic, (form) => ({
		...ofMonth(form),
		topic: textField(form, 'topic'),
		asked: textField(form, 'asked'),
		sittingId: optionalField(form, 'sittingId')
	})),
	answer: carryOut(answerTopic, (form) => ({
		...ofResponse(form),
		answer: textField(form, 'answer'),
		answeredBy: textField(form, 'answeredBy'),
		on: dayField(form, 'on'),
		publishedWhere: textField(form, 'publishedWhere')
	})),
	takeBack: carryOut(takeBackTopic, (form) => ({ ...ofResponse(form), reason: textField(form, 'reason') })),
	reopen: carryOut(reopenTopic, ofResponse)
};
