import { type Block, committeeName, type OfficialPaper } from '#domains/direction/index.ts';
import { shortDate } from '#domains/direction/paper/index.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { isYearAfterYear, readPeriod } from '#lib/period.ts';
import { formatPeriod } from '#lib/words/format.ts';
import type { ReportContent } from './report.ts';
import { figureShown, heldShown } from './shown.ts';

/** What happened to a report since it was drawn up; all of it absent on a draft. */
export type Course = {
	takenAt: string;
	hash?: string;
	signedName?: string | null;
	signedPost?: string | null;
	signedAt?: string | null;
	number?: number | null;
	issuedOn?: LocalDate | null;
};

const POST_ON_PAPER: Record<string, string> = {
	'commune-secretary': 'Bí thư',
	'standing-deputy': 'Phó Bí thư',
	'province-leader': 'Phó Bí thư'
};

/**
 * A report as an official paper: sections with a table of figures, each beside the period before and the same of last
 * year. The same content gives the same paper, whenever it is printed.
 *
 * @source HD 05-HD/VPTW 27/5/2026
 */
export function reportPaper(content: ReportContent, course: Course): OfficialPaper {
	const on = course.issuedOn ?? dayInVietNam(new Date(course.takenAt));
	const { unit, period, until } = content;
	const counted = readPeriod(period);
	const isTwice = counted !== undefined && isYearAfterYear(counted);
	const committee = committeeName(unit.paperName);
	return {
		header: {
			superior: unit.superior,
			issuer: committee,
			number: { running: course.number ?? undefined, type: 'BC', body: unit.isProvince ? 'TU' : 'ĐU' },
			place: unit.placeName,
			on,
			draft: course.signedAt ? undefined : 1
		},
		title: 'Báo cáo',
		abstract: [content.subject, content.about?.title, formatPeriod(period, 'vi')].filter(Boolean).join(' '),
		blocks: [
			{
				kind: 'paragraph',
				text: `Số liệu tính đến hết ngày ${shortDate(until)}; kèm ${isTwice ? 'số cùng kỳ năm trước' : 'số kỳ trước và cùng kỳ năm trước'} để so sánh`
			},
			...content.sections.flatMap((section): Block[] => [
				{ kind: 'heading', level: 1, text: section.heading.vi },
				// A section may have nothing to tell: no cascade below a document, no work in the period.
				section.lines.length > 0 ? tableOf(section.lines, isTwice) : { kind: 'paragraph', text: 'Không phát sinh.' }
			]),
			...handNotes(content)
		],
		recipients: [
			...(unit.superior ? [`${committeeName(unit.superior)} (để báo cáo)`] : []),
			...(unit.isProvince ? ['Các đồng chí Tỉnh ủy viên', 'Lưu Tỉnh ủy'] : ['Các đồng chí Đảng ủy viên', 'Lưu Đảng ủy'])
		],
		signatures: [
			{
				titles: ['T/M Ban Thường vụ', POST_ON_PAPER[course.signedPost ?? ''] ?? 'Bí thư'],
				name: course.signedName ?? '',
				confirmedAt: course.signedAt ?? undefined
			}
		],
		annex: [],
		note: course.hash && `Mã kiểm chứng số liệu (SHA-256): ${course.hash}`
	};
}

type Line = ReportContent['sections'][number]['lines'][number];

const HELD = [
	{ title: 'Kế hoạch năm', of: ({ plan }: Line) => plan },
	{ title: 'Chỉ tiêu nhiệm kỳ', of: ({ term }: Line) => term }
];

/**
 * Columns for plan and term only where a line of the section has one: paper is narrow.
 *
 * @param isTwice the period before is the same of last year: one column says both
 */
function tableOf(lines: Line[], isTwice: boolean): Block {
	const held = HELD.filter(({ of }) => lines.some(of));
	const figures = held.length > 0 ? 28 : 34;
	return {
		kind: 'table',
		columns: [
			{ title: 'TT', share: 13, align: 'center' },
			{ title: 'Nội dung', share: 62 - held.length * 5, align: 'left' },
			...['Trong kỳ', ...(isTwice ? [] : ['Kỳ trước']), 'Cùng kỳ năm trước', ...held.map(({ title }) => title)].map(
				(title) => ({
					title,
					share: figures,
					align: 'center' as const
				})
			)
		],
		rows: lines.map((line, index) => ({
			cells: [
				String(index + 1),
				line.label.vi,
				...[line.value, ...(isTwice ? [] : [line.before]), line.lastYear].map((one) =>
					figureShown(one, line.measure, 'vi')
				),
				...held.map(({ of }) => {
					const one = of(line);
					return one ? heldShown(one, line.measure, 'vi') : '–';
				})
			]
		}))
	};
}

/** Who entered what by hand, so that nobody takes it for counted. */
function handNotes({ sections }: ReportContent): Block[] {
	const entered = sections.flatMap(({ lines }) => lines.filter(({ byHand }) => byHand));
	if (entered.length === 0) return [];
	const who = new Map<string, string[]>();
	for (const { byHand, label } of entered) {
		const key = `${byHand!.name} nhập ngày ${shortDate(dayInVietNam(new Date(byHand!.at)))}`;
		who.set(key, [...(who.get(key) ?? []), label.vi.toLocaleLowerCase('vi')]);
	}
	return [
		{
			kind: 'paragraph',
			lead: 'Số liệu nhập tay:',
			text: [...who].map(([by, labels]) => `${labels.join(', ')} (${by})`).join('; ')
		}
	];
}
