import { error } from '@sveltejs/kit';
import {
	addHandover,
	commitReorganisation,
	dropReorganisation,
	noteSignature,
	placeMembers,
	placeUnits,
	proposePost,
	readCaseFile,
	strikeHandover,
	undoReorganisation
} from '#domains/organisation/reorganisation/server/index.ts';
import { undoRule } from '#domains/organisation/reorganisation/rules.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam, daysBetween } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { carryOut, withFile } from '#lib/web/server/carry-out.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import { readKnownToFew } from './known-to-few.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const file = await readCaseFile(tx, params.id);
		if (!file) error(404);
		const may = await mayOf(tx, locals.caller!, today);
		const { preview } = file;
		const few = preview && (await readKnownToFew(tx, locals.caller!, file, may, today));
		return {
			file: {
				...file,
				...(preview
					? {
							preview: {
								...preview,
								problems: preview.problems.map(({ code, facts }) => textOf(code, facts)),
								posts: preview.posts.map((post) => ({
									...post,
									postName: textOf(`post.${post.post}`),
									commandId: newId()
								}))
							}
						}
					: {})
			},
			few,
			undoDays: daysBetween(today, undoRule(today).until),
			/** The lists of a commune are open to its own people; a province sees the numbers. */
			opensRows: file.communeId === locals.caller!.communeId && may('read:life', file) && !file.ofCommunes,
			mayGive: file.communeId === locals.caller!.communeId && may('direction.create-task', file),
			mayWrite: may('organisation.commit-reorganisation', file),
			ids: {
				commit: newId(),
				drop: newId(),
				undo: newId(),
				place: newId(),
				places: newId(),
				handover: newId(),
				sign: newId()
			}
		};
	});
};

const here = (event: { params: { id?: string } }) => ({ id: event.params.id });

export const actions: Actions = {
	commit: withFile(commitReorganisation, 'file', (form, event) => ({
		...here(event),
		decisionNumber: textField(form, 'decisionNumber'),
		decisionOn: dayField(form, 'decisionOn')
	})),
	drop: carryOut(dropReorganisation, (form, event) => ({ ...here(event), reason: textField(form, 'dropReason') })),
	undo: carryOut(undoReorganisation, (form, event) => ({ ...here(event), reason: textField(form, 'undoReason') })),
	place: carryOut(placeMembers, (form, event) => ({
		...here(event),
		members: [...form].flatMap(([key, value]) =>
			key.startsWith('to ') && typeof value === 'string' && value
				? [{ memberId: key.slice('to '.length), unitCode: value }]
				: []
		)
	})),
	places: carryOut(placeUnits, (form, event) => ({
		...here(event),
		places: [...form].flatMap(([key, value]) =>
			key.startsWith('under ') && typeof value === 'string' && value
				? [{ code: key.slice('under '.length), underCode: value }]
				: []
		)
	})),
	propose: carryOut(proposePost, (form, event) => {
		const [unitCode, post] = [textField(form, 'unitCode'), textField(form, 'post')];
		const memberId = textField(form, `holder-${unitCode}-${post}`);
		return { ...here(event), unitCode, post, ...(memberId ? { memberId } : {}) };
	}),
	handover: carryOut(addHandover, (form, event) => ({
		...here(event),
		kind: textField(form, 'kind'),
		what: textField(form, 'what'),
		quantity: textField(form, 'quantity'),
		fromCode: textField(form, 'fromCode'),
		toCode: textField(form, 'toCode'),
		note: textField(form, 'note'),
		isOpen: form.has('isOpen')
	})),
	strike: carryOut(strikeHandover, (form) => ({
		id: textField(form, 'lineId'),
		reason: textField(form, 'strikeReason')
	})),
	sign: carryOut(noteSignature, (form, event) => {
		const [side = '', unitCode = ''] = textField(form, 'sideAndUnit').split(' ');
		return {
			...here(event),
			side,
			unitCode,
			signerName: textField(form, 'signerName'),
			signerPost: textField(form, 'signerPost'),
			signedOn: dayField(form, 'signedOn') ?? ''
		};
	})
};
