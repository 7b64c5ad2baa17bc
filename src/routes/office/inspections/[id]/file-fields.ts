import { textField } from '#lib/web/form-fields.ts';

const chosen = (form: FormData, name: string): string[] =>
	form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');

/** Head, note-taker and members as the form names them. */
export const teamFrom = (form: FormData) => [
	...chosen(form, 'head').map((memberId) => ({ memberId, role: 'head' })),
	...chosen(form, 'teamMembers').map((memberId) => ({ memberId, role: 'member' })),
	...chosen(form, 'noteTaker').map((memberId) => ({ memberId, role: 'note-taker' }))
];

/** 'meeting <id>' of each that was chosen, and a paper outside by its name. */
export function evidenceFrom(form: FormData) {
	const other = textField(form, 'otherProof');
	return [
		...chosen(form, 'proof').map((value) => {
			const [kind = '', refId = ''] = value.split(' ');
			return { kind, refId };
		}),
		...(other ? [{ kind: 'other', label: other }] : [])
	];
}
