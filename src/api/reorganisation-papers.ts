import type { RequestEvent } from '@sveltejs/kit';
import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { type CaseFile, readCaseFile } from '#domains/organisation/reorganisation/server/index.ts';
import { handoverWord, kindWord, stockWord } from '#domains/organisation/reorganisation/ui/reorganisation-words.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

type Issuer = { name: string; paperName: string; placeName: string; superior: string };

/** `GET /api/v1/reorganisations/<id>/reconciliation.<format>`: the sheet and the handover list that both sides sign. */
export async function reorganisationPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	if (!format || paperName !== 'reconciliation' || !isId(id)) return notFound();
	const given = await locals.read(async (tx) => {
		const file = await readCaseFile(tx, id);
		const issuer =
			file &&
			(await tx
				.selectFrom('unit')
				.leftJoin('unitParent', (join) =>
					join.onRef('unitParent.unitId', '=', 'unit.id').on('unitParent.validTo', '=', 'infinity')
				)
				.leftJoin('unit as above', 'above.id', 'unitParent.parentId')
				.where('unit.id', '=', file.unitId)
				.select(['unit.name', 'unit.paperName', 'unit.placeName', 'above.paperName as superior'])
				.executeTakeFirst());
		return file && issuer && { file, issuer: { ...issuer, superior: issuer.superior ?? '' } };
	});
	if (!given || given.file.lines.length === 0) return notFound();
	const bytes = await format(reconciliationPaper(given.file, given.issuer, dayInVietNam(new Date())));
	return attachment(bytes, `bang-doi-chieu-${given.file.onDay}.${suffix}`);
}

const line = (text: string): Block => ({ kind: 'paragraph', text });

export function reconciliationPaper(file: CaseFile, issuer: Issuer, on: LocalDate): OfficialPaper {
	const handover = file.handover.filter(({ struckWhy }) => !struckWhy);
	const names = (units: readonly { name: string }[]) => units.map(({ name }) => name).join('; ');
	return {
		header: {
			superior: issuer.superior,
			issuer: issuer.paperName || issuer.name,
			place: issuer.placeName,
			on,
			draft: 1
		},
		title: 'Bảng đối chiếu và danh mục bàn giao',
		abstract: `khi sắp xếp tổ chức theo Quyết định số ${file.decisionNumber}`,
		blocks: [
			{ kind: 'paragraph', lead: 'Hình thức:', text: kindWord[file.kind]() },
			{ kind: 'paragraph', lead: 'Có hiệu lực từ ngày:', text: formatDate(file.onDay) },
			{ kind: 'paragraph', lead: 'Bên giao:', text: names(file.from) },
			{ kind: 'paragraph', lead: 'Bên nhận:', text: names(file.to) },
			{ kind: 'heading', level: 1, text: 'Đối chiếu số liệu' },
			{
				kind: 'table',
				columns: [
					{ title: 'TT', share: 1, align: 'center' },
					{ title: 'Nội dung', share: 6, align: 'left' },
					{ title: 'Trước', share: 2, align: 'center' },
					{ title: 'Sau', share: 2, align: 'center' },
					{ title: 'Đang mở trước', share: 2, align: 'center' },
					{ title: 'Đang mở sau', share: 2, align: 'center' }
				],
				rows: file.lines
					.filter(({ before, after }) => before > 0 || after > 0)
					.map(({ key, before, after, openBefore, openAfter }, nth) => ({
						cells: [nth + 1, stockWord[key](), before, after, openBefore, openAfter].map(String)
					}))
			},
			line(
				'Chức vụ và tổ đảng của đơn vị kết thúc hết hạn cùng ngày; các nội dung khác trước và sau phải bằng nhau. Với đảng viên, phần đang mở là số dự bị.'
			),
			{ kind: 'heading', level: 1, text: 'Danh mục bàn giao' },
			...(handover.length > 0
				? [
						{
							kind: 'table',
							columns: [
								{ title: 'TT', share: 1, align: 'center' },
								{ title: 'Loại', share: 3, align: 'left' },
								{ title: 'Nội dung', share: 5, align: 'left' },
								{ title: 'Số lượng', share: 2, align: 'left' },
								{ title: 'Bên giao, bên nhận', share: 4, align: 'left' }
							],
							rows: handover.map(({ kind, what, quantity, isOpen, note, fromName, toName }, nth) => ({
								cells: [
									String(nth + 1),
									handoverWord[kind as keyof typeof handoverWord](),
									[what, isOpen ? 'còn dở dang' : '', note].filter(Boolean).join('; '),
									quantity,
									`${fromName} giao ${toName}`
								]
							}))
						} as const satisfies Block
					]
				: [line('Không có nội dung bàn giao.')])
		],
		recipients: [...file.from, ...file.to].map(({ name }) => name).concat('Lưu hồ sơ'),
		signatures: [
			{ titles: ['Đại diện bên nhận'], name: '' },
			{ titles: ['Đại diện bên giao'], name: '' }
		],
		annex: []
	};
}
