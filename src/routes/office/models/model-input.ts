import { readFrame } from '#domains/outcomes/indicators/server/frame.ts';
import { numberOf } from '#domains/outcomes/indicators/criteria.ts';
import { named } from '#domains/outcomes/indicators/ui/figure-words.ts';
import { stepsFrom } from '#domains/emulation/models/steps-text.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';

/** What the form of a model says, as its commands take it. */
export const modelInput = (form: FormData) => ({
	form: textField(form, 'form') || 'model',
	kind: textField(form, 'kind'),
	name: textField(form, 'name'),
	owner: textField(form, 'owner'),
	ownerKind: textField(form, 'ownerKind'),
	mentor: textField(form, 'mentor'),
	problem: textField(form, 'problem'),
	method: textField(form, 'method'),
	startedOn: dayField(form, 'startedOn') ?? '',
	indicator: textField(form, 'indicator'),
	steps: stepsFrom(textField(form, 'steps'))
});

/** The indicators that the commune follows, to choose one from. */
export async function indicatorChoices(tx: Tx, caller: Caller, today: LocalDate) {
	const { sets } = await readFrame(tx, caller, today);
	return sets.flatMap(({ parameters }) =>
		parameters.criteria.flatMap(({ indicators }) =>
			indicators.map((one) => ({ id: one.code, title: `${numberOf(one)} ${named(one.name)}`.trim() }))
		)
	);
}
