import type { RequestEvent } from '@sveltejs/kit';
import type { OfficialPaper } from '#domains/direction/paper/official-paper.ts';
import { conclusionNoticePaper, sittingMinutesPaper } from '#domains/meetings/paper/index.ts';
import { preparesSitting, readSignedNotice, readSitting } from '#domains/meetings/sittings/server/index.ts';
import { asSigned } from '#domains/meetings/sittings/signing.ts';
import type { Tx } from '#lib/db/database.ts';
import { isId } from '#lib/ids.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

type Made = { file: string; paper: OfficialPaper } | undefined;

/** By the name in the address: the paper, and how its file is called. */
const SITTING_PAPERS: Record<string, (tx: Tx, id: string) => Promise<Made>> = {
	async minutes(tx, id) {
		const sitting = await readSitting(tx, id);
		return sitting?.openedAt
			? { file: `bien-ban-hoi-nghi-${sitting.openedAt.slice(0, 10)}`, paper: sittingMinutesPaper(asSigned(sitting)) }
			: undefined;
	},
	async 'conclusion-notice'(tx, id) {
		const signed = await readSignedNotice(tx, id);
		if (signed) {
			const { content, notice } = signed;
			return { file: `thong-bao-ket-luan-${notice.number}`, paper: conclusionNoticePaper(content, notice) };
		}
		const sitting = await readSitting(tx, id);
		return sitting && sitting.conclusions.length > 0 && (await preparesSitting(tx, sitting.unit.id))
			? { file: 'du-thao-thong-bao-ket-luan', paper: conclusionNoticePaper(sitting) }
			: undefined;
	}
};
export const SITTING_PAPER_NAMES: readonly string[] = Object.keys(SITTING_PAPERS);

/** `GET /api/v1/sittings/<id>/<paper>.<format>`. What was signed is given as it was signed. */
export async function sittingPaper(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	if (!locals.caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	const make = Object.hasOwn(SITTING_PAPERS, paperName) ? SITTING_PAPERS[paperName] : undefined;
	if (!format || !make || !isId(id)) return notFound();
	const made = await locals.read((tx) => make(tx, id));
	return made ? attachment(await format(made.paper), `${made.file}.${suffix}`) : notFound();
}
