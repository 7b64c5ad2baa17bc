import { error } from '@sveltejs/kit';
import { openSittingPaper } from '#domains/meetings/sittings/server/open-paper.ts';
import { readSittingPaper } from '#domains/meetings/sittings/server/index.ts';
import { execute } from '#lib/commands/execute.ts';
import { isId, newId } from '#lib/ids.ts';
import { sittingOf } from '../../../sitting-of.ts';
import type { PageServerLoad } from './$types.d.ts';

/** A paper; that an invited person opens it for the first time is noted. */
export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.paper)) error(404);
	const caller = locals.caller!;
	const page = await locals.read(async (tx) => {
		const paper = await readSittingPaper(tx, params.paper);
		if (!paper || paper.sittingId !== params.id) error(404);
		const { sitting, receipts, isCalled, may } = await sittingOf(tx, caller, params.id);
		return { paper, sitting, isCalled, may, receipts: receipts.filter(({ paperId }) => paperId === params.paper) };
	});
	const hasOpened = page.receipts.some(({ personId }) => personId === caller.personId);
	if (page.isCalled && !hasOpened) await execute(caller, openSittingPaper, newId(), { paperId: params.paper });
	const { paper, sitting, may, receipts } = page;
	const openedAt = new Map(receipts.map(({ personId, openedAt: at }) => [personId, at]));
	const readers = sitting.participants.filter(({ personId, invitedAt }) => personId && invitedAt);
	return {
		sitting: { id: sitting.id, title: sitting.title },
		paper: {
			id: paper.id,
			name: paper.name,
			text: paper.text,
			itemTitle: paper.itemTitle,
			hasFile: paper.sha256 !== null,
			sizeBytes: Number(paper.sizeBytes ?? 0)
		},
		readers: may.convene
			? readers.map(({ id, name, title, personId }) => ({ id, name, title, at: openedAt.get(personId!) }))
			: undefined
	};
};
