import { error } from '@sveltejs/kit';
import { openBallot } from '#domains/meetings/ballots/server/open-ballot.ts';
import { readBallotsPage } from '#domains/meetings/ballots/server/ballot-page.ts';
import { votingRules } from '#domains/meetings/index.ts';
import { dayOf } from '#domains/meetings/moments.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../hold/carry-out.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const today = dayInVietNam(new Date());
	const page = await locals.read((tx) => readBallotsPage(tx, locals.caller!, params.id, today));
	if (!page) error(404);
	return {
		...page,
		rules: ruleSetInForce(votingRules, dayOf(page.meeting.startsAt)),
		kind: url.searchParams.get('kind') ?? undefined,
		commandId: newId()
	};
};

const linesOf = (form: FormData, name: string): string[] =>
	textField(form, name)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

export const actions = {
	open: carryOut({
		command: openBallot,
		input: (form) => {
			const kind = textField(form, 'kind');
			const asked = {
				matter: textField(form, 'matter'),
				kind,
				secret: textField(form, 'how') !== 'named',
				namesInMinutes: form.has('namesInMinutes')
			};
			return kind === 'personnel'
				? { ...asked, options: linesOf(form, 'names'), seats: numberField(form, 'seats') }
				: asked;
		},
		fields: () => ({ options: 'names', secret: 'how', namesInMinutes: 'namesInMinutes' })
	})
} satisfies Actions;
