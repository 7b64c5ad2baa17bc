import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { committeeName, headCount, percentOf, shortDate } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { probationEnd } from '../clock.ts';
import { admissionRules } from '../rules.ts';
import type { CandidateShown, StepShown } from '../server/candidate-page.ts';
import type { AdmissionStep } from '../steps.ts';

type ForPaper = CandidateShown;
type Kind = { isRecognition: boolean };

/** Each paper by its name in the address: who issues it, the step that brings it, and what it says. */
const PAPERS: Record<
	string,
	{ step: AdmissionStep; isReadyAfter: AdmissionStep; make: (one: ForPaper, on: LocalDate) => OfficialPaper }
> = {
	comments: { step: 'comments', isReadyAfter: 'comments', make: commentsPaper },
	'cell-resolution': {
		step: 'cell-vote',
		isReadyAfter: 'cell-vote',
		make: (one, on) => cellResolution(one, on, { isRecognition: false })
	},
	'committee-resolution': {
		step: 'committee-vote',
		isReadyAfter: 'committee-vote',
		make: (one, on) => committeeResolution(one, on, { isRecognition: false })
	},
	decision: { step: 'decision', isReadyAfter: 'committee-vote', make: admissionDecision },
	'recognition-cell-resolution': {
		step: 'recognition-vote',
		isReadyAfter: 'recognition-vote',
		make: (one, on) => cellResolution(one, on, { isRecognition: true })
	},
	'recognition-committee-resolution': {
		step: 'recognition-committee',
		isReadyAfter: 'recognition-committee',
		make: (one, on) => committeeResolution(one, on, { isRecognition: true })
	},
	'recognition-decision': { step: 'recognition', isReadyAfter: 'recognition-committee', make: recognitionDecision }
};
export const ADMISSION_PAPER_NAMES: readonly string[] = Object.keys(PAPERS);

/** The paper of this name, or undefined where the step that it rests on is not done. Without its own step it is a draft of today. */
export function admissionPaper(name: string, candidate: ForPaper, today: LocalDate): OfficialPaper | undefined {
	const paper = Object.hasOwn(PAPERS, name) ? PAPERS[name]! : undefined;
	if (!paper || !stepOf(candidate, paper.isReadyAfter)) return undefined;
	return paper.make(candidate, stepOf(candidate, paper.step)?.on ?? today);
}

const stepOf = ({ steps }: ForPaper, step: AdmissionStep): StepShown | undefined =>
	steps.find((one) => one.step === step && !one.undoneWhy);

const text = (said: string): Block => ({ kind: 'paragraph', text: said });
const basis = (said: string): Block => ({ kind: 'bullet', mark: '-', text: said });
const centred = (said: string): Block => ({ kind: 'heading', level: 1, isCentred: true, text: said });
const article = (lead: string, said: string): Block => ({ kind: 'paragraph', lead, text: said });
const DOTS = '…………';

const title = ({ sex }: ForPaper) => (sex === 'female' ? 'bà' : 'ông');
const committeeOf = ({ superiorName }: ForPaper) => committeeName(superiorName);
const running = (number: string | undefined) => {
	const nth = Number.parseInt(number ?? '', 10);
	return Number.isNaN(nth) ? {} : { running: nth };
};

const headOfCell = (one: ForPaper, on: LocalDate, number?: { type: string; of?: string }): OfficialPaper['header'] => ({
	superior: one.superiorName,
	issuer: one.paperName,
	...(number && { number: { ...running(number.of), type: number.type, body: 'CB' } }),
	place: one.placeName,
	on
});
const headOfCommittee = (one: ForPaper, on: LocalDate, type: string, of?: string): OfficialPaper['header'] => ({
	superior: one.provinceName,
	issuer: committeeOf(one),
	number: { ...running(of), type, body: 'ĐU' },
	place: one.placeName,
	on
});

/** Who it is about, as every one of these papers says first. */
const person = (one: ForPaper): Block[] => [
	article('Họ và tên:', one.fullName.toLocaleUpperCase('vi')),
	article('Sinh ngày:', `${shortDate(one.birthDate)}; nghề nghiệp, nơi công tác: ${one.job || DOTS}`)
];

/** @source HD 06-HD/TW 2025: summary of the comments of organisations and of the cell of residence */
function commentsPaper(one: ForPaper, on: LocalDate): OfficialPaper {
	const summary = stepOf(one, 'comments')?.facts.summary ?? '';
	return {
		header: headOfCell(one, on),
		title: 'Tổng hợp ý kiến nhận xét',
		abstract: `của tổ chức chính trị - xã hội và chi ủy nơi cư trú đối với người xin vào Đảng`,
		blocks: [
			...person(one),
			text(
				`${one.paperName} đã lấy ý kiến của tổ chức chính trị - xã hội nơi người xin vào Đảng sinh hoạt và của chi ủy (chi bộ) nơi cư trú. Kết quả như sau:`
			),
			...summary.split('\n').filter(Boolean).map(text),
			text(`Chi ủy đã thông báo những nội dung cần thiết để ${title(one)} ${one.fullName} biết và tiếp tục phấn đấu.`)
		],
		recipients: [committeeOf(one), 'Lưu hồ sơ kết nạp', 'Lưu Chi bộ'],
		signatures: [{ titles: ['T/M Chi bộ', 'Bí thư'], name: one.secretary ?? '' }],
		annex: []
	};
}

const counted = ({ agree = 0, base = 1 }: StepShown['facts']) =>
	`${headCount(agree)}/${headCount(base)} (đạt ${percentOf(agree, base)})`;

/** @source Điều lệ Đảng, Điều 4, 5; HD 06-HD/TW 2025 */
function cellResolution(one: ForPaper, on: LocalDate, { isRecognition }: Kind): OfficialPaper {
	const step = stepOf(one, isRecognition ? 'recognition-vote' : 'cell-vote')!;
	const introducers = stepOf(one, 'introducers')?.facts.introducers ?? [];
	const matter = isRecognition ? 'công nhận đảng viên chính thức' : 'kết nạp người xin vào Đảng';
	return {
		header: headOfCell(one, on, { type: 'NQ', of: step.number }),
		title: 'Nghị quyết',
		abstract: `đề nghị ${matter}`,
		blocks: [
			text(
				`Ngày ${shortDate(on)}, ${one.paperName} đã họp để xét, đề nghị ${isRecognition ? `công nhận đảng viên dự bị ${one.fullName} trở thành đảng viên chính thức` : `kết nạp ${title(one)} ${one.fullName} vào Đảng Cộng sản Việt Nam`}.`
			),
			...person(one),
			...(isRecognition
				? [article('Kết nạp vào Đảng ngày:', shortDate(stepOf(one, 'ceremony')!.on))]
				: introducers.length > 0
					? [article('Người giới thiệu:', introducers.map(({ name }) => `đồng chí ${name}`).join('; '))]
					: []),
			text(
				`Sau khi xem xét hồ sơ, nghe ${isRecognition ? 'bản tự kiểm điểm, nhận xét của người được phân công giúp đỡ và tổng hợp ý kiến' : 'báo cáo thẩm tra lý lịch, ý kiến của người giới thiệu và tổng hợp ý kiến nhận xét'}, chi bộ thống nhất kết luận:`
			),
			article('Ưu điểm:', DOTS.repeat(6)),
			article('Khuyết điểm:', DOTS.repeat(6)),
			text(
				`Đối chiếu với tiêu chuẩn đảng viên và điều kiện quy định, số đảng viên chính thức tán thành là ${counted(step.facts)} trên tổng số đảng viên chính thức của chi bộ${step.facts.isSecret ? ', biểu quyết bằng phiếu kín' : ''}.`
			),
			text(`Chi bộ đề nghị ${committeeOf(one)} xét, ${isRecognition ? 'công nhận' : 'kết nạp'} theo quy định.`)
		],
		recipients: [committeeOf(one), isRecognition ? 'Hồ sơ đảng viên' : 'Hồ sơ người xin vào Đảng', 'Lưu Chi bộ'],
		signatures: [{ titles: ['T/M Chi bộ', 'Bí thư'], name: one.secretary ?? '' }],
		annex: []
	};
}

function committeeResolution(one: ForPaper, on: LocalDate, { isRecognition }: Kind): OfficialPaper {
	const step = stepOf(one, isRecognition ? 'recognition-committee' : 'committee-vote')!;
	const cell = stepOf(one, isRecognition ? 'recognition-vote' : 'cell-vote')!;
	const matter = isRecognition ? 'công nhận đảng viên chính thức' : 'kết nạp người xin vào Đảng';
	return {
		header: headOfCommittee(one, on, 'NQ', step.number),
		title: 'Nghị quyết',
		abstract: `đề nghị ${matter}`,
		blocks: [
			text(`Ngày ${shortDate(on)}, ${committeeOf(one)} đã họp để xét, đề nghị ${matter}:`),
			...person(one),
			text(
				`Sau khi xem xét nghị quyết của ${one.paperName} ngày ${shortDate(cell.on)} (tán thành ${counted(cell.facts)} tổng số đảng viên chính thức) và hồ sơ kèm theo, số đảng ủy viên tán thành là ${counted(step.facts)} trên tổng số đảng ủy viên.`
			),
			text(
				`${committeeOf(one)} đề nghị cấp có thẩm quyền quyết định ${isRecognition ? 'công nhận' : 'kết nạp'} theo Điều lệ Đảng.`
			)
		],
		recipients: ['Ban Thường vụ Đảng ủy', one.paperName, 'Lưu Đảng ủy'],
		signatures: [{ titles: ['T/M Đảng ủy', 'Bí thư'], name: '' }],
		annex: []
	};
}

const bases = (one: ForPaper, step: StepShown | undefined): Block[] => [
	basis('Căn cứ Điều lệ Đảng;'),
	basis('Căn cứ Quy định số 294-QĐ/TW, ngày 26/5/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;'),
	basis(
		`Xét Nghị quyết đề nghị của ${committeeOf(one)}${step ? ` ngày ${shortDate(step.on)}` : ''} và của ${one.paperName},`
	)
];

/** Party age counts from its day, the probation from the ceremony. */
function admissionDecision(one: ForPaper, on: LocalDate): OfficialPaper {
	const step = stepOf(one, 'decision');
	const rules = ruleSetInForce(admissionRules, on).parameters;
	return {
		header: { ...headOfCommittee(one, on, 'QĐ', step?.number), ...(!step && { draft: 1 }) },
		title: 'Quyết định',
		abstract: 'kết nạp đảng viên',
		blocks: [
			...bases(one, stepOf(one, 'committee-vote')),
			centred(`${step?.facts.by === 'committee' ? 'Đảng ủy' : 'Ban Thường vụ Đảng ủy'} quyết định`),
			article(
				'Điều 1.',
				`Kết nạp ${title(one)} ${one.fullName}, sinh ngày ${shortDate(one.birthDate)}, vào Đảng Cộng sản Việt Nam. Tuổi đảng tính từ ngày ký Quyết định này.`
			),
			article(
				'Điều 2.',
				`Thời gian dự bị là ${rules.probationMonths} tháng, tính từ ngày chi bộ tổ chức lễ kết nạp. ${one.paperName} tổ chức lễ kết nạp trong ${rules.ceremonyWithinWorkingDays} ngày làm việc kể từ ngày nhận Quyết định.`
			),
			article(
				'Điều 3.',
				`Văn phòng Đảng ủy, ${one.paperName} và ${title(one)} ${one.fullName} thi hành Quyết định này.`
			)
		],
		recipients: ['Như Điều 3', 'Hồ sơ đảng viên', 'Lưu Đảng ủy'],
		signatures: [{ titles: ['T/M Ban Thường vụ', 'Bí thư'], name: '' }],
		annex: []
	};
}

function recognitionDecision(one: ForPaper, on: LocalDate): OfficialPaper {
	const step = stepOf(one, 'recognition');
	const ceremony = stepOf(one, 'ceremony')!;
	const officialOn =
		step?.facts.officialOn ?? probationEnd(ceremony.on, ruleSetInForce(admissionRules, ceremony.on).parameters);
	return {
		header: { ...headOfCommittee(one, on, 'QĐ', step?.number), ...(!step && { draft: 1 }) },
		title: 'Quyết định',
		abstract: 'công nhận đảng viên chính thức',
		blocks: [
			...bases(one, stepOf(one, 'recognition-committee')),
			centred('Ban Thường vụ Đảng ủy quyết định'),
			article(
				'Điều 1.',
				`Công nhận đồng chí ${one.fullName}, sinh ngày ${shortDate(one.birthDate)}, kết nạp ngày ${shortDate(ceremony.on)}, là đảng viên chính thức kể từ ngày ${shortDate(officialOn)}.`
			),
			article('Điều 2.', `Văn phòng Đảng ủy, ${one.paperName} và đồng chí ${one.fullName} thi hành Quyết định này.`)
		],
		recipients: ['Như Điều 2', 'Hồ sơ đảng viên', 'Lưu Đảng ủy'],
		signatures: [{ titles: ['T/M Ban Thường vụ', 'Bí thư'], name: '' }],
		annex: []
	};
}
