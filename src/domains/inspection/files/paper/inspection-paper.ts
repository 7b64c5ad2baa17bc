import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { shortDate } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { FORMS, type Form, formNumber } from '../forms.ts';
import { type Body, isSupervision, type Kind } from '../inspection.ts';
import { headerOf, type Issuing, keeperOf, signersOf } from '../../paper/issuer.ts';
import { findingBlocks, type PaperFinding } from './finding-blocks.ts';

export type PaperFile = Issuing & {
	body: Body;
	kind: Kind;
	subject: 'unit' | 'member';
	subjectName: string;
	subjectUnit: string;
	content: string;
	why: string;
	year: number;
	periodFrom: LocalDate | null;
	periodTo: LocalDate | null;
	planNumber: string;
	signedOn: LocalDate | null;
	startBy: LocalDate | null;
	startedOn: LocalDate | null;
	dueOn: LocalDate | null;
	concludedOn: LocalDate | null;
	conclusionNumber: string;
	people: readonly { name: string; role: string }[];
	steps: readonly { state: string; onDay: LocalDate }[];
	papers: readonly { form: number; number: string; onDay: LocalDate | null; body: string }[];
	findings: readonly PaperFinding[];
	remedies: readonly { title: string; dueOn: LocalDate; ownerName: string | null }[];
};

const TITLES: Record<Form, [title: string, abstract: (what: string) => string]> = {
	plan: ['Kế hoạch', (what) => what],
	'detailed-plan': ['Kế hoạch', (what) => `chi tiết ${what}`],
	outline: ['Đề cương', (what) => `gợi ý báo cáo ${what}`],
	'deployment-minutes': ['Biên bản', (what) => `hội nghị triển khai ${what}`],
	'self-report': ['Báo cáo', (what) => `tự ${what}`],
	'subject-minutes': ['Biên bản', (what) => `làm việc với đối tượng ${what}`],
	'verification-minutes': ['Biên bản', (what) => `thẩm tra, xác minh ${what}`],
	'result-report': ['Báo cáo', (what) => `kết quả ${what}`],
	'meeting-extract': ['Trích biên bản', (what) => `hội nghị xem xét kết quả ${what}`],
	conclusion: ['Thông báo', (what) => `kết luận ${what}`],
	'announcement-minutes': ['Biên bản', (what) => `hội nghị thông báo kết luận ${what}`],
	'file-index': ['Mục lục', (what) => `hồ sơ ${what}`]
};

/** Symbols of the papers that a register numbers; the rest are sheets of the file. */
const NUMBERED: Partial<Record<Form, string>> = {
	plan: 'KH',
	'detailed-plan': 'KH',
	'result-report': 'BC',
	conclusion: 'TB'
};

const KIND: Record<Kind, string> = {
	planned: 'kiểm tra',
	signs: 'kiểm tra khi có dấu hiệu vi phạm',
	oversight: 'kiểm tra việc thực hiện nhiệm vụ kiểm tra, giám sát và thi hành kỷ luật',
	finance: 'kiểm tra tài chính đảng',
	'regular-supervision': 'giám sát thường xuyên',
	'thematic-supervision': 'giám sát chuyên đề'
};
const ROLES: Record<string, string> = { head: 'Tổ trưởng', member: 'Thành viên', 'note-taker': 'Thư ký' };
/** Room for a hand where only a person can write. */
const ROOM = '…'.repeat(29);

/** Behind a label, so that the line is not drawn apart. */
const SHORT = '…'.repeat(14);

const section = (text: string): Block => ({ kind: 'heading', level: 1, text });
const line = (text: string): Block => ({ kind: 'paragraph', text });
const led = (lead: string, text: string): Block => ({ kind: 'paragraph', lead, text });
const written = (text: string, room = 3): Block[] =>
	text.trim()
		? text
				.split('\n')
				.filter((one) => one.trim())
				.map(line)
		: Array.from({ length: room }, () => line(ROOM));

/** One of the twelve papers, filled from the file and from what people wrote for it. */
export function inspectionPaper(file: PaperFile, form: Form, today: LocalDate): OfficialPaper {
	const own = file.papers.find((paper) => paper.form === formNumber(form));
	const [title, abstractOf] = TITLES[form];
	const what = `${KIND[file.kind]} ${file.subject === 'member' ? `đồng chí ${file.subjectName}, ${file.subjectUnit}` : file.subjectName}`;
	const number =
		own?.number || (form === 'plan' ? file.planNumber : form === 'conclusion' ? file.conclusionNumber : '');
	const day = own?.onDay ?? dayOf(file, form) ?? today;
	const type = NUMBERED[form];
	const header = headerOf(file.body, file, day, type === undefined ? undefined : { written: number, type });
	if (form === 'self-report') {
		header.superior = file.communePaperName;
		header.issuer = file.subjectUnit;
	}
	return {
		header,
		title,
		abstract: abstractOf(what),
		blocks: blocksOf(file, form, own?.body ?? ''),
		recipients: form === 'file-index' ? [] : recipientsOf(file, form),
		signatures: signaturesOf(file, form),
		annex: [],
		note: `Mẫu ${formNumber(form)}-KT/GS`
	};
}

/** The step on whose day a paper is written, where people said no other. */
const STEP_OF: Partial<Record<Form, string>> = {
	outline: 'notified',
	'deployment-minutes': 'self-report',
	'subject-minutes': 'verify',
	'verification-minutes': 'verify',
	'result-report': 'report',
	'meeting-extract': 'concluded',
	conclusion: 'concluded',
	'announcement-minutes': 'follow-up',
	'file-index': 'archived'
};
const dayOf = (file: PaperFile, form: Form): LocalDate | null | undefined =>
	form === 'plan' || form === 'detailed-plan'
		? file.signedOn
		: (file.steps.findLast(({ state }) => state === STEP_OF[form])?.onDay ??
			(form === 'conclusion' ? file.concludedOn : undefined));

function blocksOf(file: PaperFile, form: Form, body: string): Block[] {
	const isSecond = isSupervision(file.kind);
	const work = isSecond ? 'giám sát' : 'kiểm tra';
	const period = file.periodFrom
		? [
				led(
					'Mốc thời gian:',
					`từ ${shortDate(file.periodFrom)} đến ${file.periodTo ? shortDate(file.periodTo) : 'nay'}.`
				)
			]
		: [];
	const team = file.people
		.filter(({ role }) => role !== 'informed')
		.map(({ name, role }): Block => ({ kind: 'bullet', mark: '-', text: `Đồng chí ${name}, ${ROLES[role]}` }));
	switch (form) {
		case 'plan':
		case 'detailed-plan':
			return [
				section('Mục đích, yêu cầu'),
				...written(body, 2),
				section('Nội dung, đối tượng, mốc thời gian'),
				led('Nội dung:', file.content),
				led(
					'Đối tượng:',
					file.subject === 'member' ? `đồng chí ${file.subjectName}, ${file.subjectUnit}` : file.subjectName
				),
				...period,
				...(file.why ? [led('Dấu hiệu vi phạm:', file.why)] : []),
				section('Tổ chức thực hiện'),
				...(team.length > 0 ? [line(`Tổ ${work} gồm:`), ...team] : written('', 3)),
				line(
					file.startBy
						? `Bắt đầu chậm nhất ngày ${shortDate(file.startBy)}${file.dueOn ? `, kết luận chậm nhất ngày ${shortDate(file.dueOn)}` : ''}.`
						: 'Bắt đầu trong thời hạn quy định kể từ ngày ký kế hoạch.'
				),
				...(form === 'detailed-plan' ? [section('Phân công, tiến độ'), stepsTable()] : [])
			];
		case 'outline':
			return [
				section('Khái quát'),
				line('Đặc điểm tình hình, chức trách, nhiệm vụ được giao.'),
				section('Nội dung báo cáo'),
				line(file.content),
				...written(body, 0),
				section('Tự đánh giá'),
				line('Ưu điểm; hạn chế, khuyết điểm, vi phạm (nếu có) và nguyên nhân; trách nhiệm của tập thể, cá nhân.'),
				section('Hướng khắc phục, kiến nghị')
			];
		case 'self-report':
			return [led('Nội dung báo cáo:', file.content), ...period, ...written(body, 12)];
		case 'deployment-minutes':
		case 'subject-minutes':
		case 'verification-minutes':
		case 'announcement-minutes':
			return [
				led('Thời gian, địa điểm:', SHORT),
				line('Thành phần:'),
				...team,
				led('Đối tượng:', file.subjectName),
				section('Nội dung làm việc'),
				...(form === 'announcement-minutes' && file.conclusionNumber
					? [
							line(
								`Công bố Thông báo kết luận số ${file.conclusionNumber}${file.concludedOn ? ` ngày ${shortDate(file.concludedOn)}` : ''}.`
							)
						]
					: []),
				...written(body, 8),
				line('Biên bản được đọc lại cho mọi người cùng nghe, thống nhất và ký tên.')
			];
		case 'result-report':
		case 'conclusion':
			return [
				led('Nội dung:', file.content),
				...period,
				...findingBlocks(file.findings),
				...(body.trim() ? [section('Nhận xét chung'), ...written(body)] : []),
				section(form === 'conclusion' ? 'Yêu cầu khắc phục' : 'Kiến nghị'),
				...(file.remedies.length > 0
					? file.remedies.map(
							({ title, dueOn }): Block => ({
								kind: 'bullet',
								mark: '-',
								text: `${title}; xong trước ngày ${shortDate(dueOn)}`
							})
						)
					: written('', 2))
			];
		case 'meeting-extract':
			return [
				led('Thời gian, địa điểm:', SHORT),
				section('Nội dung thảo luận'),
				...written(body, 6),
				section('Kết luận'),
				...(file.findings.length > 0 ? findingBlocks(file.findings) : written('', 3))
			];
		case 'file-index':
			return [indexTable(file)];
	}
}

const stepsTable = (): Block => ({
	kind: 'table',
	columns: [
		{ title: 'Bước', share: 4, align: 'left' },
		{ title: 'Việc', share: 6, align: 'left' },
		{ title: 'Thời gian', share: 3, align: 'left' },
		{ title: 'Người làm', share: 3, align: 'left' }
	],
	rows: [
		['Chuẩn bị', 'Triển khai kế hoạch, giao đề cương'],
		['Tiến hành', 'Nhận báo cáo tự kiểm tra, thẩm tra, xác minh, làm việc với đối tượng'],
		['Kết thúc', 'Báo cáo kết quả, kết luận, thông báo kết luận, lưu hồ sơ']
	].map((cells) => ({ cells: [...cells, '', ''] }))
});

const indexTable = (file: PaperFile): Block => ({
	kind: 'table',
	columns: [
		{ title: 'TT', share: 1, align: 'center' },
		{ title: 'Tên tài liệu', share: 8, align: 'left' },
		{ title: 'Số', share: 3, align: 'left' },
		{ title: 'Ngày', share: 3, align: 'center' }
	],
	rows: FORMS.filter((form) => form !== 'file-index').map((form, nth) => {
		const own = file.papers.find((paper) => paper.form === formNumber(form));
		const number =
			own?.number || (form === 'plan' ? file.planNumber : form === 'conclusion' ? file.conclusionNumber : '');
		const day = own?.onDay ?? (form === 'plan' ? file.signedOn : form === 'conclusion' ? file.concludedOn : null);
		const [title, abstractOf] = TITLES[form];
		const name = `${title} ${abstractOf(isSupervision(file.kind) ? 'giám sát' : 'kiểm tra')}`;
		return { cells: [String(nth + 1), name, number, day ? shortDate(day) : ''] };
	})
});

const recipientsOf = (file: PaperFile, form: Form): string[] =>
	form === 'self-report'
		? ['Tổ kiểm tra, giám sát']
		: form.endsWith('minutes')
			? ['Lưu hồ sơ kiểm tra, giám sát']
			: [
					file.subject === 'member' ? `Đồng chí ${file.subjectName}` : file.subjectName,
					'Lưu hồ sơ',
					keeperOf(file.body)
				];

function signaturesOf(file: PaperFile, form: Form): OfficialPaper['signatures'] {
	const nameOf = (role: string) => file.people.find((one) => one.role === role)?.name ?? '';
	const subject = {
		titles: ['Đối tượng được kiểm tra, giám sát'],
		name: file.subject === 'member' ? file.subjectName : ''
	};
	if (form === 'self-report') return [{ titles: ['Người báo cáo'], name: subject.name }];
	if (form === 'file-index') return [{ titles: ['Người lập'], name: nameOf('note-taker') }];
	if (form.endsWith('minutes'))
		return [subject, { titles: ['T/M Tổ kiểm tra, giám sát', 'Tổ trưởng'], name: nameOf('head') }];
	if (form === 'result-report') return [{ titles: ['T/M Tổ kiểm tra, giám sát', 'Tổ trưởng'], name: nameOf('head') }];
	return [{ titles: signersOf(file.body), name: '' }];
}
