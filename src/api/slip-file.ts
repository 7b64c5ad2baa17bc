import type { RequestEvent } from '@sveltejs/kit';
import { slipPaper } from './slip-paper.ts';
import { readKnown, readSlip } from '#domains/members/supplement/server/slip-page.ts';
import { noteLooks } from '#domains/members/server/note-looks.ts';
import { isId } from '#lib/ids.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';
import { unitHead } from './unit-head.ts';

/** The supplement slip of a member for a year as Word or PDF; whoever opens another's leaves a trace. */
export async function slipFile({ locals }: Pick<RequestEvent, 'locals'>, id: string, file: string): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, year, suffix = ''] = /^phieu-bo-sung-(20\d\d)\.(docx|pdf)$/.exec(file) ?? [];
	if (!year || !isId(id)) return notFound();
	const read = await locals.read(async (tx) => {
		const member = await readKnown(tx, caller.communeId, { memberId: id });
		const slip = member && (await readSlip(tx, member.communeId, id, Number(year)));
		return slip && { member, slip, head: await unitHead(tx, member.cellCode, String(slip.handedInAt).slice(0, 10)) };
	});
	if (!read) return notFound();
	const { member, slip, head } = read;
	if (member.personId !== caller.personId)
		await noteLooks(
			caller,
			[{ memberId: id, fields: ['birthDate', 'partyCardNo', ...slip.lines.map(({ field }) => field)] }],
			`/office/members/${id}/slip/${file}`
		);
	const { name, ...header } = head;
	const paper = slipPaper({ ...member, ...slip, cell: name }, header);
	return attachment(await PAPER_MAKERS[suffix]!(paper), `phieu-bo-sung-${member.cellCode}-${year}.${suffix}`);
}
