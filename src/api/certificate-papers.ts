import type { RequestEvent } from '@sveltejs/kit';
import { certificateDocx } from '#domains/emulation/campaigns/paper/index.ts';
import { readCertificate } from '#domains/emulation/campaigns/server/campaigns-page.ts';
import { isOfPerson, type Title } from '#domains/emulation/campaigns/titles.ts';
import { isId } from '#lib/ids.ts';
import { attachment } from './attachment.ts';
import { notFound, notSignedIn } from './problems.ts';

/** `GET /api/v1/commendations/<id>/certificate.docx`: for printing, once the commendation is decided. */
export async function certificateFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	if (name !== 'certificate.docx' || !isId(id)) return notFound();
	const found = await locals.read((tx) => readCertificate(tx, caller.communeId, id));
	if (!found?.decidedOn) return notFound();
	const title = found.title as Title;
	const bytes = await certificateDocx({ ...found, title, isPerson: isOfPerson(title), on: found.decidedOn });
	return attachment(bytes, `khen-thuong-${found.decidedOn}-${id.slice(-6)}.docx`);
}
