import type { RequestEvent } from '@sveltejs/kit';
import { CLOSED_FORMS, FORMS, type Form, TOLD_FORMS } from '#domains/inspection/files/forms.ts';
import { inspectionPaper } from '#domains/inspection/files/paper/index.ts';
import { readFilePage } from '#domains/inspection/files/server/file-page.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

/** `GET /api/v1/inspections/<id>/<form>.<format>`: one of the forms KT/GS 1-12; whoever it is about has those handed to them. */
export async function inspectionPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	const form = paperName as Form;
	if (!format || !FORMS.includes(form) || !isId(id)) return notFound();
	const file = await locals.read((tx) => readFilePage(tx, caller.communeId, id, caller.personId));
	if (!file) return notFound();
	const told = [...TOLD_FORMS, ...(file.announcedOn ? CLOSED_FORMS : [])];
	if (!file.isKnown && !told.includes(form)) return notFound();
	const bytes = await format(inspectionPaper(file, form, dayInVietNam(new Date())));
	return attachment(bytes, `kt-gs-${FORMS.indexOf(form) + 1}-${id.slice(-6)}.${suffix}`);
}
