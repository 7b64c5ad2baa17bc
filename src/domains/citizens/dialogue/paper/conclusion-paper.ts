import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { shortDate } from '#domains/direction/paper/index.ts';
import type { LocalDate } from '#lib/local-date.ts';

type Said = {
	title: string;
	place: string;
	onDay: LocalDate;
	presider: string;
	people: number | null;
	conclusion: string;
	conclusionNumber: string;
	conclusionOn: LocalDate | null;
	questions: readonly { body: string; outcome: string; answer: string; owner: string; dueOn: LocalDate | null }[];
};

type Issuer = { superior: string; name: string; place: string };

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, backing: 'free' });

/**
 * The notice of conclusions of a dialogue (thông báo kết luận đối thoại); a draft until it has its number and day. The
 * number is the one that was typed, printed in the text: the register that gave it may be another body's.
 * @source HD 05-HD/VPTW 27/5/2026; Regulation 11-QĐi/TW
 */
export function conclusionPaper(said: Said, { superior, name, place }: Issuer, today: LocalDate): OfficialPaper {
	const { conclusionOn, conclusionNumber, questions } = said;
	const promised = questions.filter(({ outcome }) => outcome === 'commitment');
	const answered = questions.filter(({ outcome }) => outcome === 'answered');
	const passedOn = questions.filter(({ outcome }) => outcome === 'case').length;
	return {
		header: {
			superior,
			issuer: name,
			number: { type: 'TB', body: 'ĐU', ...runningOf(conclusionNumber) },
			place,
			on: conclusionOn ?? today,
			draft: conclusionOn ? undefined : 1
		},
		title: 'Thông báo',
		abstract: `kết luận ${said.title.charAt(0).toLowerCase()}${said.title.slice(1)}`,
		blocks: [
			paragraph(
				`Ngày ${shortDate(said.onDay)}, tại ${said.place}, ${said.presider} chủ trì ${said.title.charAt(0).toLowerCase()}${said.title.slice(1)}${said.people ? `, có ${said.people} người dự` : ''}. Hội nghị kết luận như sau`
			),
			...(said.conclusion ? [heading('Kết luận'), ...linesOf(said.conclusion)] : []),
			...(answered.length > 0 ? [heading('Nội dung đã trả lời tại hội nghị'), ...answered.flatMap(answerOf)] : []),
			...(promised.length > 0 ? [heading('Cam kết giải quyết'), promisesOf(promised)] : []),
			...(passedOn > 0
				? [paragraph(`${passedOn} nội dung được vào sổ để giải quyết theo quy định, có giấy biên nhận và thời hạn`)]
				: [])
		],
		recipients: [
			'Thường trực HĐND, UBND, Ủy ban MTTQ Việt Nam xã',
			'Trưởng các thôn, bản (để thông báo)',
			'Lưu Văn phòng'
		],
		signatures: [{ titles: ['T/M Ban Thường vụ', 'Bí thư'], name: '' }],
		annex: []
	};
}

/** '12-TB/ĐU' begins with its running number. */
function runningOf(number: string): { running?: number } {
	const running = Number(/^\d{1,6}/.exec(number)?.[0]);
	return running > 0 ? { running } : {};
}

const linesOf = (text: string): Block[] => text.split('\n').filter(Boolean).map(paragraph);

const answerOf = ({ body, answer }: Said['questions'][number]): Block[] => [
	{ kind: 'bullet', mark: '-', lead: body, text: answer, backing: 'free' }
];

const promisesOf = (promised: Said['questions']): Block => ({
	kind: 'table',
	columns: [
		{ title: 'Nội dung', share: 5, align: 'left' },
		{ title: 'Việc sẽ làm', share: 5, align: 'left' },
		{ title: 'Chịu trách nhiệm', share: 3, align: 'left' },
		{ title: 'Hạn', share: 2, align: 'center' }
	],
	rows: promised.map(({ body, answer, owner, dueOn }) => ({
		cells: [body, answer, owner, dueOn ? shortDate(dueOn) : ''],
		backing: 'free'
	}))
});
