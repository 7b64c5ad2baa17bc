import type { RequestEvent } from '@sveltejs/kit';
import { conclusionPaper } from '#domains/citizens/dialogue/paper/conclusion-paper.ts';
import { readDialogue } from '#domains/citizens/dialogue/server/dialogues-page.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

/** `GET /api/v1/dialogues/<id>/conclusion.<format>`: what was answered and promised, once the dialogue was held. */
export async function dialoguePaper(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, suffix = ''] = /^conclusion\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	if (!format || !isId(id)) return notFound();
	const today = dayInVietNam(new Date());
	const found = await locals.read(async (tx) => {
		const dialogue = await readDialogue(tx, caller, id, today);
		if (!dialogue?.people) return undefined;
		const unit = await tx
			.selectFrom('unit')
			.leftJoin('unitParent as above', (join) =>
				join
					.onRef('above.unitId', '=', 'unit.id')
					.on('above.validFrom', '<=', dialogue.onDay)
					.on('above.validTo', '>', dialogue.onDay)
			)
			.leftJoin('unit as parent', 'parent.id', 'above.parentId')
			.where('unit.id', '=', dialogue.unitId)
			.select(['unit.paperName', 'unit.placeName', 'parent.paperName as superiorName'])
			.executeTakeFirstOrThrow();
		return { dialogue, unit };
	});
	if (!found) return notFound();
	const { dialogue, unit } = found;
	const issuer = { superior: unit.superiorName ?? '', name: unit.paperName, place: unit.placeName };
	const paper = conclusionPaper(dialogue, issuer, today);
	return attachment(await format(paper), `ket-luan-doi-thoai-${dialogue.onDay}.${suffix}`);
}
