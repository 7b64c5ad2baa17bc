import type { RequestEvent } from '@sveltejs/kit';
import { committeeName } from '#domains/direction/index.ts';
import { noteLooks } from '#domains/members/server/note-looks.ts';
import { transferLetter } from '#domains/membership/transfers/paper.ts';
import { readTransfer } from '#domains/membership/transfers/server/transfer-row.ts';
import type { Tx } from '#lib/db/database.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';
import { unitHead } from './unit-head.ts';

/** What the letter says of its member, as far as the reader sees it; the receiver before the carrying over sees none of it. */
const readMember = (tx: Tx, communeId: number, memberId: string) =>
	tx
		.selectFrom('member as m')
		.leftJoin('memberPrivate as p', (join) =>
			join.onRef('p.communeId', '=', 'm.communeId').onRef('p.memberId', '=', 'm.id')
		)
		.where('m.communeId', '=', communeId)
		.where('m.id', '=', memberId)
		.select(['m.standing', 'm.admittedOn', 'm.officialOn', 'm.personId', 'p.birthDate', 'p.partyCardNo'])
		.executeTakeFirst();

/** `/office/transfers/<id>/giay-gioi-thieu.<format>`: the letter of a transfer from here; an arrival brought its own. */
export async function transferFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	file: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, suffix = ''] = /^giay-gioi-thieu\.(docx|pdf)$/.exec(file) ?? [];
	if (!suffix || !isId(id)) return notFound();
	const read = await locals.read(async (tx) => {
		const transfer = await readTransfer(tx, id);
		if (!transfer || transfer.fromOutside) return undefined;
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', transfer.communeId)
			.where('kind', '=', 'commune')
			.where('validTo', '=', 'infinity')
			.select('code')
			.executeTakeFirstOrThrow();
		const on = transfer.issuedOn ?? dayInVietNam(new Date());
		const { name: _, ...head } = await unitHead(tx, commune.code, on);
		return { transfer, head, member: await readMember(tx, transfer.communeId, transfer.memberId) };
	});
	if (!read) return notFound();
	const { transfer, head, member } = read;
	if (member?.birthDate && member.personId !== caller.personId && transfer.communeId === caller.communeId)
		await noteLooks(
			caller,
			[{ memberId: transfer.memberId, fields: ['birthDate', 'partyCardNo'] }],
			`/office/transfers/${id}/${file}`
		);
	const paper = transferLetter(
		{
			...transfer,
			standing: member?.standing ?? null,
			birthDate: member?.birthDate ?? null,
			partyCardNo: member?.partyCardNo ?? '',
			admittedOn: member?.admittedOn ?? null,
			officialOn: member?.officialOn ?? null,
			isAccepted: transfer.state === 'accepted' || transfer.state === 'ended'
		},
		{ ...head, issuer: committeeName(head.issuer) }
	);
	return attachment(await PAPER_MAKERS[suffix]!(paper), `giay-gioi-thieu-sinh-hoat-dang.${suffix}`);
}
