import type { Step } from '#domains/evaluation/year/marking.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';

/** A mark as a form sends it, from its own page or from a row of the grid. */
export function markInput(form: FormData, step: Step) {
	const points = Object.fromEntries(
		[...form]
			.filter(([name]) => name.startsWith('points-'))
			.map(([name, value]) => [name.slice('points-'.length), String(value).trim()])
	);
	const [votesAgree, votesOf] = [numberField(form, 'votesAgree'), numberField(form, 'votesOf')];
	const [forced, ballotOptionId] = [textField(form, 'forced'), textField(form, 'ballotOptionId')];
	return {
		// Who chose their own points over those of somebody else has seen both.
		seen: numberField(form, 'seenNow') ?? numberField(form, 'seen'),
		points,
		exceeding: numberField(form, 'exceeding') ?? 0,
		limitsTotal: numberField(form, 'limitsTotal') ?? 0,
		limitsFixed: numberField(form, 'limitsFixed') ?? 0,
		class: textField(form, 'class'),
		reason: textField(form, 'reason'),
		...(step !== 'self' && { forced: forced ? [forced] : [] }),
		...(step === 'cell' && votesAgree !== undefined && { votesAgree }),
		...(step === 'cell' && votesOf !== undefined && { votesOf }),
		...(step === 'cell' && ballotOptionId && { ballotOptionId })
	};
}
