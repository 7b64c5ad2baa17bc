import type { CommandForm } from '#domains/meetings/ui/command-form.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';

const linesOf = (form: FormData, name: string): string[] =>
	textField(form, name)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** How a ballot is opened. */
export const OPENING_FORMS = {
	open: {
		command: 'meetings.open-ballot',
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
	}
} satisfies Record<string, CommandForm>;

const ballotOf = (form: FormData) => ({ ballotId: textField(form, 'ballotId') });
const VOTES = 'votes-';

/** Only what was typed: where nothing was, the papers counted in by code stand alone. */
function countIn(form: FormData) {
	const votes = [...form.keys()]
		.filter((name) => name.startsWith(VOTES) && textField(form, name) !== '')
		.map((name) => ({ optionId: name.slice(VOTES.length), votes: numberField(form, name) }));
	const figures = ['handedOut', 'collected', 'spoilt'].map((name) => [name, numberField(form, name)]);
	return { ...ballotOf(form), ...Object.fromEntries(figures), ...(votes.length > 0 && { votes }) };
}

/** How a ballot is run, without what only the server can do. */
export const RUNNING_FORMS = {
	close: { command: 'meetings.close-ballot', isOfMeeting: false, input: ballotOf },
	reopen: { command: 'meetings.reopen-ballot', isOfMeeting: false, input: ballotOf },
	setVoter: {
		command: 'meetings.set-ballot-voter',
		isOfMeeting: false,
		input: (form) => ({ ...ballotOf(form), memberId: textField(form, 'memberId'), state: textField(form, 'state') })
	},
	count: { command: 'meetings.count-ballots', isOfMeeting: false, input: countIn },
	cancel: {
		command: 'meetings.cancel-ballot',
		isOfMeeting: false,
		input: (form) => ({ ...ballotOf(form), reason: textField(form, 'reason') })
	}
} satisfies Record<string, CommandForm>;
