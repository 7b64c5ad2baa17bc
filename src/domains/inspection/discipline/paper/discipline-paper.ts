import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { headCount, percentOf, shortDate } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Body } from '../../files/inspection.ts';
import { headerOf, type Issuing, keeperOf, signersOf } from '../../paper/issuer.ts';
import {
	appealBy,
	type CaseState,
	type DisciplineForm,
	type DisciplineRules,
	type Hearing,
	type Level,
	limitationOf,
	possibleForms,
	type Subject
} from '../discipline.ts';
import { type AppealOnPaper, type DisciplinePaper, issuerOf, latestAppeal } from '../papers.ts';
import { FORM_ON_PAPER, HEARING_ON_PAPER, OUTCOME_ON_PAPER } from './words-on-paper.ts';

export type CaseOnPaper = Issuing &
	Subject & {
		body: string;
		subject: string;
		subjectName: string;
		subjectUnit: string;
		position: string | null;
		matter: string;
		violatedOn: LocalDate;
		openedOn: LocalDate;
		toldOn: LocalDate | null;
		state: CaseState;
		hearing: Hearing | '';
		hearingOn: LocalDate | null;
		hearingNote: string;
		form: DisciplineForm | null;
		vote: { base: number; needed: number; agree: number; disagree: number; other: number; passed: boolean } | null;
		level: Level | null;
		decisionNumber: string;
		decidedOn: LocalDate | null;
		effectiveOn: LocalDate | null;
		closedWhy: string;
		appeals: readonly AppealOnPaper[];
		steps: readonly { step: string; onDay: LocalDate }[];
		/** What was decided of it, the answer to a complaint with its form. */
		records: readonly { number: string; form: DisciplineForm }[];
	};

/** Room for a hand where only a person can write. */
const ROOM = '…'.repeat(29);
/** Behind a label, so that the line is not drawn apart. */
const SHORT = '…'.repeat(14);
const line = (text: string): Block => ({ kind: 'paragraph', text });
const led = (lead: string, text: string): Block => ({ kind: 'paragraph', lead, text });
const section = (text: string): Block => ({ kind: 'heading', level: 1, text });
const basis = (text: string): Block => ({ kind: 'bullet', mark: '-', text });
const centred = (text: string): Block => ({ kind: 'heading', level: 1, isCentred: true, text });
const written = (text: string, room: number): Block[] =>
	text.trim() ? text.split('\n').filter(Boolean).map(line) : Array.from({ length: room }, () => line(ROOM));

const nameOf = ({ subject, subjectName }: CaseOnPaper): string =>
	subject === 'member' ? `đồng chí ${subjectName}` : subjectName;
const wholeName = (file: CaseOnPaper): string =>
	[nameOf(file), file.position, file.subject === 'member' ? `sinh hoạt tại ${file.subjectUnit}` : '']
		.filter(Boolean)
		.join(', ');
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const dayOf = ({ steps }: CaseOnPaper, ...named: string[]): LocalDate | undefined =>
	steps.findLast(({ step }) => named.includes(step))?.onDay;

type Made = Pick<OfficialPaper, 'title' | 'abstract' | 'blocks'> & {
	body: Body;
	on: LocalDate;
	/** Symbol in its number; minutes have none. */
	type?: string;
	number?: string;
	isDraft?: boolean;
	signatures?: OfficialPaper['signatures'];
	recipients?: string[];
};

/** One of the papers of a discipline file, filled from it; what only people can say is left to write. */
export function disciplinePaper(
	file: CaseOnPaper,
	paper: DisciplinePaper,
	rules: DisciplineRules,
	today: LocalDate
): OfficialPaper {
	const made = MAKERS[paper](file, rules, today);
	const number = made.type ? { written: made.number ?? '', type: made.type } : undefined;
	return {
		header: { ...headerOf(made.body, file, made.on, number), ...(made.isDraft && { draft: 1 }) },
		title: made.title,
		abstract: made.abstract,
		blocks: made.blocks,
		recipients: made.recipients ?? [capital(nameOf(file)), 'Lưu hồ sơ kỷ luật', keeperOf(made.body)],
		signatures: made.signatures ?? [{ titles: signersOf(made.body), name: '' }],
		annex: []
	};
}

type Maker = (file: CaseOnPaper, rules: DisciplineRules, today: LocalDate) => Made;
const MAKERS: Record<DisciplinePaper, Maker> = {
	notice,
	'hearing-minutes': hearingMinutes,
	'counting-minutes': countingMinutes,
	decision,
	'closing-notice': closingNotice,
	'appeal-answer': appealAnswer,
	'appeal-refusal': appealRefusal
};

/** Until when each form can be decided, as of a day. */
const limitationLines = (file: CaseOnPaper, rules: DisciplineRules, on: LocalDate): Block[] =>
	possibleForms(file).map((form): Block => {
		const until = limitationOf(file, form, file.violatedOn, rules);
		const text = !until ? 'không áp dụng thời hiệu' : `${until < on ? 'đã hết' : 'đến hết'} ngày ${shortDate(until)}`;
		return { kind: 'bullet', mark: '+', lead: `${capital(FORM_ON_PAPER[form])}:`, text };
	});

/** @source Điều lệ Đảng, Điều 39: who is to be disciplined is heard first; QĐ 296-QĐ/TW 2025 */
function notice(file: CaseOnPaper, rules: DisciplineRules, today: LocalDate): Made {
	const on = file.toldOn ?? today;
	return {
		body: file.body as Body,
		on,
		isDraft: !file.toldOn,
		type: 'TB',
		title: 'Thông báo',
		abstract: `về vi phạm và việc xem xét, thi hành kỷ luật đối với ${nameOf(file)}`,
		blocks: [
			line(`Ngày ${shortDate(file.openedOn)}, hồ sơ xem xét, thi hành kỷ luật được lập đối với ${wholeName(file)}.`),
			led('Nội dung vi phạm:', file.matter),
			led('Ngày kết thúc hành vi vi phạm:', `${shortDate(file.violatedOn)}.`),
			line('Thời hiệu xử lý kỷ luật theo từng hình thức:'),
			...limitationLines(file, rules, on),
			line(
				`Đề nghị ${nameOf(file)} chuẩn bị bản tự kiểm điểm và trình bày ý kiến với tổ chức đảng có thẩm quyền trước khi quyết định. Trường hợp được mời mà không đến, tổ chức đảng vẫn xem xét theo quy định.`
			),
			led('Thời gian, địa điểm trình bày ý kiến:', SHORT)
		]
	};
}

function hearingMinutes(file: CaseOnPaper, _: DisciplineRules, today: LocalDate): Made {
	return {
		body: file.body as Body,
		on: file.hearingOn ?? today,
		title: 'Biên bản',
		abstract: `nghe ${nameOf(file)} trình bày ý kiến trước khi xem xét, thi hành kỷ luật`,
		blocks: [
			led('Thời gian, địa điểm:', file.hearingOn ? `ngày ${shortDate(file.hearingOn)}, ${SHORT}` : SHORT),
			led('Đại diện tổ chức đảng:', SHORT),
			led('Người trình bày ý kiến:', wholeName(file)),
			section('Nội dung vi phạm được thông báo'),
			...written(file.matter, 3),
			section('Ý kiến trình bày'),
			...(file.hearing ? [line(`${capital(nameOf(file))} ${HEARING_ON_PAPER[file.hearing]}.`)] : []),
			...(file.hearing === 'refused' ? [] : written(file.hearingNote, 8)),
			line('Biên bản được đọc lại cho mọi người cùng nghe, thống nhất và ký tên.')
		],
		recipients: ['Lưu hồ sơ kỷ luật'],
		signatures: [
			{ titles: ['Người trình bày ý kiến'], name: file.subject === 'member' ? file.subjectName : '' },
			{ titles: ['Đại diện tổ chức đảng'], name: '' }
		]
	};
}

/** Totals alone; nothing on paper says who voted how. */
function countingMinutes(file: CaseOnPaper, _: DisciplineRules, today: LocalDate): Made {
	const vote = file.vote!;
	const form = file.form ? FORM_ON_PAPER[file.form] : SHORT;
	const cast = vote.agree + vote.disagree + vote.other;
	const counts: [string, string][] = [
		['Tổng số làm cơ sở tính (gồm cả người vắng mặt)', headCount(vote.base)],
		['Số phiếu thu về', headCount(cast)],
		[`Đồng ý hình thức ${form}`, `${headCount(vote.agree)} (${percentOf(vote.agree, vote.base)})`],
		[`Không đồng ý hình thức ${form}`, headCount(vote.disagree)],
		['Ý kiến khác, phiếu không hợp lệ', headCount(vote.other)],
		['Số phiếu cần có', headCount(vote.needed)]
	];
	return {
		body: file.body as Body,
		on: dayOf(file, 'voted', 'voted-down') ?? today,
		title: 'Biên bản',
		abstract: `kiểm phiếu biểu quyết thi hành kỷ luật đối với ${nameOf(file)}`,
		blocks: [
			led('Thời gian, địa điểm:', SHORT),
			led('Tổ kiểm phiếu:', SHORT),
			line(`Biểu quyết bằng phiếu kín hình thức kỷ luật ${form} đối với ${wholeName(file)}. Kết quả:`),
			{
				kind: 'table',
				columns: [
					{ title: 'Nội dung', share: 5, align: 'left' },
					{ title: 'Số lượng', share: 2, align: 'center' }
				],
				rows: counts.map((cells) => ({ cells }))
			},
			led(
				'Kết luận:',
				vote.passed ? `đủ số phiếu đồng ý hình thức ${form}.` : `không đủ số phiếu cho hình thức ${form}.`
			),
			line('Phiếu được niêm phong, lưu cùng hồ sơ. Biên bản được đọc lại, thống nhất và ký tên.')
		],
		recipients: ['Lưu hồ sơ kỷ luật'],
		signatures: [
			{ titles: ['Chủ trì hội nghị'], name: '' },
			{ titles: ['T/M Tổ kiểm phiếu', 'Tổ trưởng'], name: '' }
		]
	};
}

const DECIDES: Record<Body, string> = {
	cell: 'Chi bộ quyết định',
	commission: 'Ủy ban Kiểm tra Đảng ủy quyết định',
	committee: 'Ban Thường vụ Đảng ủy quyết định'
};
const BASES = [
	'Căn cứ Điều lệ Đảng;',
	'Căn cứ Quy định số 296-QĐ/TW, ngày 30/5/2025 của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát và kỷ luật của Đảng;'
];

/** @source Điều lệ Đảng, Điều 36–40; party-work handbook, 8.4 */
function decision(file: CaseOnPaper, rules: DisciplineRules, today: LocalDate): Made {
	const body = issuerOf(file, rules) as Body;
	const votedOn = dayOf(file, 'voted');
	const isDraft = file.state !== 'decided';
	const until = file.effectiveOn && appealBy(file.effectiveOn, rules);
	const days = rules.parameters.appeal.withinDays;
	return {
		body,
		on: file.decidedOn ?? today,
		number: file.decisionNumber,
		isDraft,
		type: 'QĐ',
		title: 'Quyết định',
		abstract: `thi hành kỷ luật đối với ${nameOf(file)}`,
		blocks: [
			...BASES.map(basis),
			basis(`Căn cứ kết quả biểu quyết bằng phiếu kín${votedOn ? ` ngày ${shortDate(votedOn)}` : ''};`),
			basis('Xét nội dung, tính chất, mức độ, tác hại, nguyên nhân của vi phạm và ý kiến của đối tượng vi phạm,'),
			centred(DECIDES[body]),
			led(
				'Điều 1.',
				`Thi hành kỷ luật ${wholeName(file)} bằng hình thức ${file.form ? FORM_ON_PAPER[file.form] : SHORT}.`
			),
			led('Lý do:', file.matter),
			led(
				'Điều 2.',
				`${capital(nameOf(file))} có quyền khiếu nại trong ${days} ngày kể từ ngày nhận Quyết định${until ? ` (tính từ ngày hiệu lực: đến hết ngày ${shortDate(until)})` : ''}; trong khi chờ giải quyết phải chấp hành nghiêm chỉnh Quyết định này.`
			),
			led(
				'Điều 3.',
				`${body === 'cell' ? 'Chi ủy, đảng viên chi bộ' : `Văn phòng Đảng ủy, ${file.subjectUnit}`} và ${nameOf(file)} chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực ${body === 'cell' ? 'ngay sau khi công bố kết quả biểu quyết' : 'kể từ ngày ký'}.`
			)
		],
		recipients: ['Như Điều 3', 'Lưu hồ sơ kỷ luật', keeperOf(body)]
	};
}

function closingNotice(file: CaseOnPaper, rules: DisciplineRules, today: LocalDate): Made {
	const on = dayOf(file, 'dropped') ?? today;
	return {
		body: file.body as Body,
		on,
		type: 'TB',
		title: 'Thông báo',
		abstract: `về việc kết thúc xem xét, không thi hành kỷ luật đối với ${nameOf(file)}`,
		blocks: [
			line(
				`Sau khi xem xét hồ sơ lập ngày ${shortDate(file.openedOn)} đối với ${wholeName(file)}, tổ chức đảng có thẩm quyền kết thúc việc xem xét và không thi hành kỷ luật.`
			),
			led('Nội dung đã xem xét:', file.matter),
			led('Lý do:', file.closedWhy),
			line(`Thời hiệu xử lý kỷ luật tính từ ngày ${shortDate(file.violatedOn)}:`),
			...limitationLines(file, rules, on)
		]
	};
}

/** @source Điều lệ Đảng, Điều 39 */
function appealAnswer(file: CaseOnPaper, _: DisciplineRules, today: LocalDate): Made {
	const appeal = latestAppeal(file.appeals, false)!;
	const form = file.records.find(({ number }) => number === appeal.number)?.form;
	const change =
		appeal.outcome === 'changed'
			? ` từ ${file.form ? FORM_ON_PAPER[file.form] : SHORT} thành ${form ? FORM_ON_PAPER[form] : SHORT}`
			: '';
	const decided = `số ${file.decisionNumber}${file.decidedOn ? `, ngày ${shortDate(file.decidedOn)}` : ''}`;
	return {
		body: 'committee',
		on: appeal.answeredOn ?? today,
		number: appeal.number,
		isDraft: appeal.outcome === null,
		type: 'QĐ',
		title: 'Quyết định',
		abstract: `giải quyết khiếu nại kỷ luật đảng của ${nameOf(file)}`,
		blocks: [
			...BASES.map(basis),
			basis(`Xét đơn khiếu nại của ${wholeName(file)}, nhận ngày ${shortDate(appeal.receivedOn)},`),
			centred(DECIDES.committee),
			led(
				'Điều 1.',
				appeal.outcome
					? `${OUTCOME_ON_PAPER[appeal.outcome]} ${decided}${change}.`
					: `${SHORT} (Quyết định kỷ luật ${decided}).`
			),
			led('Lý do:', SHORT),
			led(
				'Điều 2.',
				`Văn phòng Đảng ủy, ${file.subjectUnit} và ${nameOf(file)} chịu trách nhiệm thi hành Quyết định này.`
			)
		],
		recipients: ['Như Điều 2', 'Lưu hồ sơ kỷ luật', keeperOf('committee')]
	};
}

function appealRefusal(file: CaseOnPaper, _: DisciplineRules, today: LocalDate): Made {
	const appeal = latestAppeal(file.appeals, true)!;
	return {
		body: 'committee',
		on: today,
		type: 'TB',
		title: 'Thông báo',
		abstract: `về việc không giải quyết khiếu nại kỷ luật đảng của ${nameOf(file)}`,
		blocks: [
			line(
				`Ngày ${shortDate(appeal.receivedOn)}, tổ chức đảng nhận đơn khiếu nại của ${wholeName(file)} đối với Quyết định kỷ luật số ${file.decisionNumber}.`
			),
			led('Đơn không thuộc trường hợp được giải quyết, lý do:', appeal.refusedWhy),
			line(`${capital(nameOf(file))} tiếp tục chấp hành Quyết định kỷ luật đã có hiệu lực.`)
		]
	};
}
