import type { RequestEvent } from '@sveltejs/kit';
import { documentPaper } from '#domains/direction/documents/paper/document-paper.ts';
import { readDocumentForPaper } from '#domains/direction/documents/server/document-for-paper.ts';
import { isId } from '#lib/ids.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

/** `GET /api/v1/documents/<id>/document.<format>`: a document of one's own in official layout; a draft says that it is one. */
export async function documentPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	if (!locals.caller) return notSignedIn();
	const [, paperName, suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	if (!format || paperName !== 'document' || !isId(id)) return notFound();
	const document = await locals.read((tx) => readDocumentForPaper(tx, id));
	if (!document) return notFound();
	const file = document.numberText ? document.numberText.replace('/', '-') : 'DU-THAO';
	const plain = file
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[đĐ]/g, 'D');
	return attachment(await format(documentPaper(document)), `${plain}.${suffix}`);
}
