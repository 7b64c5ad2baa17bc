import type { LocalDate } from '#lib/local-date.ts';
import type { OpenKind } from '../cases/case.ts';
import type { CaseOnPaper } from './case-paper.ts';

/** Official papers are written in Vietnamese, whatever language a reader has chosen for the screens. */

export const PAPER_NAMES = [
	'acknowledgement',
	'acceptance',
	'non-acceptance',
	'transfer',
	'guidance',
	'extension',
	'suspension',
	'termination',
	'result'
] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

export const KIND_ON_PAPER: Record<OpenKind, string> = {
	complaint: 'đơn khiếu nại',
	petition: 'đơn kiến nghị',
	feedback: 'phản ánh',
	mixed: 'đơn có nhiều nội dung'
};

type Facts = CaseOnPaper & {
	issuer: string;
	matter: string;
	/** The day of the step, written. */
	day: string;
	shortDate: (day: LocalDate) => string;
};

type Wording = {
	/** Begins the name of the file. */
	file: string;
	title: string;
	symbol: string;
	abstract: (kind: OpenKind) => string;
	/** What a complaint's is called instead. */
	ofComplaint?: { title: string; symbol: string; abstract: () => string };
	/** Whether the person who brought the case reads it, or the body that it is sent to, which is not told their name here. */
	goesTo: 'person' | 'body';
	lines: (facts: Facts) => string[];
	signedBy: string[];
};

const HEAD = ['Chủ tịch'];
const FOR_THE_OFFICE = ['TL. Chủ tịch', 'Người tiếp nhận'];

const until = ({ dueOn, derivation, shortDate }: Facts, what: string): string =>
	dueOn ? `${what} hết ngày ${shortDate(dueOn)}${derivation ? `: ${derivation}` : ''}` : '';
const because = ({ step }: Facts): string => (step.text ? `Lý do: ${step.text}` : '');
const content = ({ summary, place }: Facts): string =>
	`Nội dung: ${place ? `${summary.replace(/\.$/, '')} (${place})` : summary}`;

export const PAPERS: Record<PaperName, Wording> = {
	acknowledgement: {
		file: 'giay-bien-nhan',
		title: 'Giấy biên nhận',
		symbol: 'GBN',
		abstract: (kind) => `tiếp nhận ${KIND_ON_PAPER[kind]}`,
		goesTo: 'person',
		lines: (facts) => [
			`${facts.issuer} đã tiếp nhận ${facts.matter}`,
			content(facts),
			until(facts, 'Thời hạn xử lý ban đầu'),
			'Ông (bà) dùng mã vụ việc và mã bí mật trên giấy biên nhận để tra cứu tại Cổng thông tin của xã; hãy giữ kín mã bí mật'
		],
		signedBy: FOR_THE_OFFICE
	},
	acceptance: {
		file: 'thong-bao-thu-ly',
		title: 'Thông báo',
		symbol: 'TB',
		abstract: (kind) => `về việc thụ lý ${KIND_ON_PAPER[kind]}`,
		goesTo: 'person',
		lines: (facts) => [
			`${facts.issuer} thông báo đã thụ lý ${facts.matter}, kể từ ngày ${facts.day}`,
			content(facts),
			until(facts, 'Thời hạn giải quyết đến')
		],
		signedBy: HEAD
	},
	'non-acceptance': {
		file: 'thong-bao-khong-thu-ly',
		title: 'Thông báo',
		symbol: 'TB',
		abstract: (kind) => `về việc không thụ lý ${KIND_ON_PAPER[kind]}`,
		goesTo: 'person',
		lines: (facts) => [
			`${facts.issuer} thông báo không thụ lý ${facts.matter}`,
			`Căn cứ không thụ lý: ${facts.ground}`,
			because(facts)
		],
		signedBy: HEAD
	},
	transfer: {
		file: 'phieu-chuyen-don',
		title: 'Phiếu chuyển đơn',
		symbol: 'PC',
		abstract: (kind) => `chuyển ${KIND_ON_PAPER[kind]} đến cơ quan có thẩm quyền`,
		goesTo: 'body',
		lines: (facts) => [
			`${facts.issuer} đã tiếp nhận ${facts.matter}. Sau khi xem xét, nội dung thuộc thẩm quyền giải quyết của ${facts.sentTo}`,
			content(facts),
			`${facts.issuer} chuyển đơn kèm theo phiếu này để được xem xét, giải quyết theo quy định và thông báo kết quả`
		],
		signedBy: HEAD
	},
	guidance: {
		file: 'phieu-huong-dan',
		title: 'Phiếu hướng dẫn',
		symbol: 'HD',
		abstract: (kind) => `về ${KIND_ON_PAPER[kind]}`,
		goesTo: 'person',
		lines: (facts) => [
			`${facts.issuer} đã tiếp nhận ${facts.matter}. Nội dung này không thuộc thẩm quyền giải quyết của ${facts.issuer}`,
			`Đề nghị ông (bà) gửi đơn đến ${facts.sentTo} để được giải quyết theo thẩm quyền`,
			because(facts)
		],
		signedBy: HEAD
	},
	extension: {
		file: 'thong-bao-gia-han',
		title: 'Thông báo',
		symbol: 'TB',
		abstract: (kind) => `về việc gia hạn giải quyết ${KIND_ON_PAPER[kind]}`,
		goesTo: 'person',
		lines: (facts) => [
			`${facts.issuer} thông báo gia hạn giải quyết ${facts.matter}`,
			because(facts),
			until(facts, 'Thời hạn giải quyết mới đến')
		],
		signedBy: HEAD
	},
	suspension: {
		file: 'quyet-dinh-tam-dinh-chi',
		title: 'Quyết định',
		symbol: 'QĐ',
		abstract: (kind) => `tạm đình chỉ giải quyết ${KIND_ON_PAPER[kind]}`,
		goesTo: 'person',
		lines: (facts) => [
			`Tạm đình chỉ giải quyết ${facts.matter}, kể từ ngày ${facts.day}`,
			because(facts),
			'Thời gian tạm đình chỉ không tính vào thời hạn giải quyết. Việc giải quyết được tiếp tục khi lý do tạm đình chỉ không còn'
		],
		signedBy: HEAD
	},
	termination: {
		file: 'quyet-dinh-dinh-chi',
		title: 'Quyết định',
		symbol: 'QĐ',
		abstract: (kind) => `đình chỉ giải quyết ${KIND_ON_PAPER[kind]}`,
		goesTo: 'person',
		lines: (facts) => [
			`Đình chỉ giải quyết ${facts.matter}, kể từ ngày ${facts.day}`,
			facts.closedAs === 'withdrawn' ? 'Người gửi đơn đã rút toàn bộ nội dung' : '',
			because(facts)
		],
		signedBy: HEAD
	},
	result: {
		file: 'ket-qua-giai-quyet',
		title: 'Thông báo',
		symbol: 'TB',
		abstract: (kind) => `kết quả giải quyết ${KIND_ON_PAPER[kind]}`,
		ofComplaint: { title: 'Quyết định', symbol: 'QĐ', abstract: () => 'về việc giải quyết khiếu nại' },
		goesTo: 'person',
		lines: (facts) => [
			`${facts.issuer} đã xem xét, giải quyết ${facts.matter}`,
			content(facts),
			`Kết quả: ${facts.step.text}`,
			facts.kind === 'complaint'
				? 'Nếu không đồng ý, ông (bà) có quyền khiếu nại lần hai hoặc khởi kiện tại Tòa án trong thời hạn luật định'
				: 'Nếu chưa hài lòng, ông (bà) cho ý kiến bằng mã vụ việc và mã bí mật tại Cổng thông tin của xã'
		],
		signedBy: HEAD
	}
};
