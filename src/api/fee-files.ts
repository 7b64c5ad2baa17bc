import type { RequestEvent } from '@sveltejs/kit';
import type { Block, OfficialPaper } from '#domains/direction/paper/official-paper.ts';
import type { Due, FeeRelief } from '#domains/members/fees/fee.ts';
import { monthText } from '#domains/members/fees/fee.ts';
import type { FeeGroup, ReliefKind } from '#domains/members/fees/fee-rules.ts';
import { readFeeCells } from '#domains/members/fees/server/fee-cells.ts';
import { readFeeMonth, readFeeSheet } from '#domains/members/fees/server/fee-pages.ts';
import type { FeeTotals } from '#domains/members/fees/sheet.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { formatNumber } from '#lib/words/format.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';
import { tableWorkbook, type WorkbookTable } from './table-workbook.ts';
import { unitHead } from './unit-head.ts';

/** Vietnamese whatever language the reader of the page has: these are papers of the office. */
const GROUPS: Record<FeeGroup | 'exempt' | 'none', string> = {
	insured: 'Có bảo hiểm xã hội bắt buộc',
	pension: 'Hưởng lương hưu',
	benefit: 'Hưởng trợ cấp ốm đau, thai sản',
	merit: 'Hưởng trợ cấp người có công',
	uninsured: 'Không có bảo hiểm, trong tuổi lao động',
	'uninsured-retired': 'Không có bảo hiểm, ngoài tuổi lao động',
	student: 'Học sinh, sinh viên',
	exempt: 'Được miễn',
	none: 'Chưa xếp nhóm'
};
const RELIEFS: Record<ReliefKind, string> = {
	'party-age': 'đủ năm tuổi Đảng',
	'social-pension': 'hưởng trợ cấp hưu trí xã hội',
	hardship: 'hoàn cảnh đặc biệt khó khăn',
	reduction: 'giảm vì khó khăn'
};

const relieved = ({ kind, toMonth }: FeeRelief): string =>
	toMonth ? `${RELIEFS[kind]}, hết ${monthText(toMonth)}` : RELIEFS[kind];
const note = (due: Due): string =>
	due.kind === 'exempt'
		? `Miễn: ${relieved(due.relief)}`
		: due.kind === 'due' && due.relief
			? relieved(due.relief)
			: '';
const money = (dong: number): string => formatNumber(dong, 0, 'vi');

/** A file with a table of the month, in its three shapes. */
type MonthFile = { table: WorkbookTable; paper: OfficialPaper; name: string };

/** `/office/fees/<unit>/<month>.<format>`: the sheet of a cell, or the month of the whole commune. */
export async function feeFile({ locals }: Pick<RequestEvent, 'locals'>, code: string, file: string): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, month, suffix = ''] = /^(20\d\d-(?:0[1-9]|1[0-2]))\.(xlsx|docx|pdf)$/.exec(file) ?? [];
	if (!month) return notFound();
	const today = dayInVietNam(new Date());
	const made = await locals.read(async (tx) => {
		const cell = (await readFeeCells(tx, caller.communeId, today)).find((one) => one.code === code);
		const head = () => unitHead(tx, code, today);
		if (cell) return sheetFile(await readFeeSheet(tx, cell, month, today), await head(), month);
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.where('code', '=', code)
			.select('id')
			.executeTakeFirst();
		const whole = commune && (await readFeeMonth(tx, caller.communeId, month, today));
		return whole && whole.cells.length > 1 ? monthFile(whole, await head(), month) : undefined;
	});
	if (!made) return notFound();
	const bytes = suffix === 'xlsx' ? await tableWorkbook([made.table]) : await PAPER_MAKERS[suffix]!(made.paper);
	return attachment(bytes, `${made.name}-${code}-${month}.${suffix}`);
}

type Head = Awaited<ReturnType<typeof unitHead>>;

function sheetFile(
	{ lines, totals, split, unsent, rules }: Awaited<ReturnType<typeof readFeeSheet>>,
	{ name, ...header }: Head,
	month: string
): MonthFile {
	const about = `tháng ${monthText(month)}`;
	const rows = lines.map(({ fullName, group, base, due, paid, receipts }, nth) => ({
		text: [nth + 1, fullName, GROUPS[group]] as const,
		base,
		due: due.kind === 'due' ? due.dong : 0,
		paid,
		receipts: receipts.join(', '),
		note: note(due)
	}));
	return {
		name: 'dang-phi',
		table: {
			name: `Đảng phí ${month}`,
			titles: [`Sổ thu đảng phí ${about}`, name, `Theo ${rules?.source ?? ''}`],
			columns: [
				{ title: 'TT', width: 6 },
				{ title: 'Họ và tên', width: 28 },
				{ title: 'Nhóm', width: 36 },
				{ title: 'Căn cứ (đồng)', width: 16, isMoney: true },
				{ title: 'Phải đóng', width: 14, isMoney: true },
				{ title: 'Đã đóng', width: 14, isMoney: true },
				{ title: 'Phiếu thu số', width: 14 },
				{ title: 'Ghi chú', width: 40 }
			],
			rows: [
				...rows.map(({ text, base, due, paid, receipts, note: said }) => [
					...text,
					base || null,
					due,
					paid,
					receipts,
					said
				]),
				[null, 'Cộng', null, null, totals.due, totals.paid, null, null]
			],
			boldRows: [rows.length]
		},
		paper: {
			header,
			title: 'Sổ thu đảng phí',
			abstract: about,
			blocks: [
				{
					kind: 'table',
					columns: [
						{ title: 'TT', share: 1, align: 'center' },
						{ title: 'Họ và tên', share: 5, align: 'left' },
						{ title: 'Nhóm', share: 5, align: 'left' },
						{ title: 'Phải đóng', share: 3, align: 'center' },
						{ title: 'Đã đóng', share: 3, align: 'center' },
						{ title: 'Phiếu', share: 2, align: 'center' },
						{ title: 'Ghi chú', share: 4, align: 'left' }
					],
					rows: [
						...rows.map(({ text: [nth, person, group], due, paid, receipts, note: said }) => ({
							cells: [String(nth), person, group, money(due), money(paid), receipts, said]
						})),
						{ cells: ['', 'Cộng', '', money(totals.due), money(totals.paid), '', ''] }
					]
				},
				line(
					`Đảng viên: ${totals.members}; chưa đóng đủ: ${totals.owing}; được miễn: ${totals.exempt}; chưa xếp nhóm: ${totals.unset}.`
				),
				...(unsent.dong > 0
					? [
							line(
								`Đã thu chưa nộp: ${money(unsent.dong)} đồng, trong đó nộp ${money(split.submitted)} đồng, chi bộ giữ lại ${money(split.kept)} đồng.`
							)
						]
					: [])
			],
			recipients: ['Văn phòng Đảng ủy', 'Lưu chi bộ'],
			signatures: [
				{ titles: ['Người thu'], name: '' },
				{ titles: ['T/M Chi bộ', 'Bí thư'], name: '' }
			],
			annex: []
		}
	};
}

const line = (text: string): Block => ({ kind: 'paragraph', text });
const figures = ({ members, due, paid, owing, exempt }: FeeTotals): number[] => [members, due, paid, owing, exempt];

function monthFile(
	month: NonNullable<Awaited<ReturnType<typeof readFeeMonth>>>,
	{ name, ...header }: Head,
	code: string
): MonthFile {
	const about = `tháng ${monthText(code)}`;
	const groups = month.groups.map(({ group, totals }) => ({ name: GROUPS[group], figures: figures(totals) }));
	const cells = month.cells.map((cell) => ({
		name: cell.name,
		figures: figures(cell.totals),
		submitted: cell.submissions.reduce((sum, one) => sum + (one.state === 'returned' ? 0 : one.submitted), 0)
	}));
	const whole = figures(month.totals);
	const titles = ['Đảng viên', 'Phải đóng', 'Đã đóng', 'Chưa đóng đủ', 'Được miễn'];
	const rowOf = (label: string, numbers: number[], last = ''): { cells: string[] } => ({
		cells: [label, ...numbers.map(money), last]
	});
	const tableOf = (first: string, rows: { cells: string[] }[]): Block => ({
		kind: 'table',
		columns: [
			{ title: first, share: 6, align: 'left' },
			...titles.map((title) => ({ title, share: 3, align: 'center' as const })),
			{ title: 'Nộp lên xã', share: 3, align: 'center' }
		],
		rows
	});
	return {
		name: 'bao-cao-dang-phi',
		table: {
			name: `Đảng phí ${code}`,
			titles: [`Báo cáo đảng phí ${about}`, name, `Theo ${month.rules?.source ?? ''}`],
			columns: [
				{ title: 'Chi bộ, nhóm', width: 40 },
				...titles.map((title) => ({ title, width: 15, isMoney: true })),
				{ title: 'Nộp lên xã', width: 15, isMoney: true }
			],
			rows: [
				...cells.map((cell) => [cell.name, ...cell.figures, cell.submitted]),
				['Toàn xã', ...whole, month.submitted],
				...groups.map((group) => [group.name, ...group.figures, null])
			],
			boldRows: [cells.length]
		},
		paper: {
			header: { ...header, draft: 1 },
			title: 'Báo cáo',
			abstract: `tình hình thu, nộp đảng phí ${about}`,
			blocks: [
				{ kind: 'heading', level: 1, text: 'Theo nhóm' },
				tableOf('Nhóm', [
					...groups.map((group) => rowOf(group.name, group.figures)),
					rowOf('Toàn xã', whole, money(month.submitted))
				]),
				{ kind: 'heading', level: 1, text: 'Theo chi bộ' },
				tableOf(
					'Chi bộ',
					cells.map((cell) => rowOf(cell.name, cell.figures, money(cell.submitted)))
				),
				{ kind: 'heading', level: 1, text: 'Giữ lại và nộp' },
				line(
					`Các chi bộ đã thu và nộp ${money(month.collected)} đồng, chi bộ giữ lại ${money(month.keptByCells)} đồng, nộp lên xã ${money(month.submitted)} đồng.`
				),
				line(`Xã giữ lại ${money(month.ofCommune.kept)} đồng, nộp cấp trên ${money(month.ofCommune.submitted)} đồng.`)
			],
			recipients: ['Thường trực Đảng ủy', 'Lưu Văn phòng'],
			signatures: [{ titles: ['T/L Ban Thường vụ', 'Chánh Văn phòng'], name: '' }],
			annex: []
		}
	};
}
