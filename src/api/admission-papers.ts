import type { RequestEvent } from '@sveltejs/kit';
import { admissionPaper } from '#domains/membership/admission/paper/admission-paper.ts';
import { readCandidate } from '#domains/membership/admission/server/candidate-page.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

/** `GET /api/v1/admissions/<id>/<paper>.<format>`: the resolutions, decisions and summary of an admission. */
export async function admissionPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	if (!format || !isId(id)) return notFound();
	const candidate = await locals.read((tx) => readCandidate(tx, caller.communeId, id));
	const paper = candidate && admissionPaper(paperName, candidate, dayInVietNam(new Date()));
	if (!paper) return notFound();
	return attachment(await format(paper), `${paperName}-${candidate.unitCode}.${suffix}`);
}
