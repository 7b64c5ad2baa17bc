import type { RequestEvent } from '@sveltejs/kit';
import { quarterForm } from '#domains/evaluation/quarters/paper/index.ts';
import { readQuarters } from '#domains/evaluation/quarters/server/index.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

/** `GET /api/v1/quarters/<id>/quarter-form.<format>`: form 05 of a leader's quarter. */
export async function quarterPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	if (!format || paperName !== 'quarter-form' || !isId(id)) return notFound();
	const [given] = await locals.read((tx) => readQuarters(tx, caller.communeId, { id }));
	if (!given) return notFound();
	const bytes = await format(quarterForm(given, dayInVietNam(new Date())));
	return attachment(bytes, `mau-05-${given.unitCode}-quy-${given.quarter}-${given.year}.${suffix}`);
}
