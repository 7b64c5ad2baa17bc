import type { OfficialPaper } from '#domains/direction/index.ts';
import { longDate, paperStyleOn, sentence, shortDate } from '#domains/direction/paper/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { ClosedAs, OpenKind } from '../cases/case.ts';
import { KIND_ON_PAPER, PAPERS, type PaperName } from './wording.ts';

/** What a paper of a case is made from. */
export type CaseOnPaper = {
	id: string;
	code: string;
	kind: OpenKind;
	summary: string;
	place: string;
	receivedOn: LocalDate;
	acceptedOn: LocalDate | null;
	closedAs: ClosedAs | null;
	sentTo: string;
	/** Why it was not accepted, in words. */
	ground: string;
	/** The end of the clock that ran after the step, and how it was counted, in words. */
	dueOn: LocalDate | null;
	derivation: string;
	unitName: string;
	placeName: string;
	/** The step that the paper is about. */
	step: { id: string; onDay: LocalDate; text: string; legalBasis: string; documentNumber: string };
};

/** Who brought it; absent on papers that go to somebody else, and where nobody is named. */
export type SenderOnPaper = { fullName: string; address: string; groupSize: number };

const line = (text: string, from: string): OfficialPaper['blocks'][number] => ({
	kind: 'paragraph',
	text: sentence(text),
	backing: { kind: 'case-event', id: from }
});

/** 'Ủy ban nhân dân xã Hoa Ban'. */
const issuerOf = (unitName: string): string =>
	`Ủy ban nhân dân ${unitName.charAt(0).toLocaleLowerCase('vi')}${unitName.slice(1)}`;

/** The kind of body on one line, its place on the next. */
const onTwoLines = (issuer: string): string =>
	issuer.replace(/^(Ủy ban nhân dân) (.*)$/, (_, body, place) => `${body} ${place.replaceAll(' ', '\u00a0')}`);

/**
 * An official paper of a case, made from its record. Room is left for the number where the step has none, and for the hand
 * of whoever signs.
 *
 * @source Nghị định 30/2020/NĐ-CP for the form; citizens handbook, 2.3 and 2.4 for what is told to whom
 */
export function casePaper(name: PaperName, given: CaseOnPaper, sender?: SenderOnPaper): OfficialPaper {
	const { goesTo, lines, signedBy, ofComplaint, ...usual } = PAPERS[name];
	const { title, symbol, abstract } = given.kind === 'complaint' && ofComplaint ? ofComplaint : usual;
	const { step } = given;
	const issuer = issuerOf(given.unitName);
	const to = goesTo === 'body' ? given.sentTo : addressee(sender);
	const facts = { ...given, issuer, matter: matterOf(given), day: shortDate(step.onDay), shortDate };
	return {
		header: {
			superior: '',
			issuer: onTwoLines(issuer),
			isOfState: true,
			number: { ...(step.documentNumber && { written: step.documentNumber }), type: symbol, body: 'UBND' },
			place: given.placeName,
			on: step.onDay
		},
		title,
		abstract: abstract(given.kind),
		addressed: { label: 'Kính gửi', to },
		blocks: [
			...(step.legalBasis ? [line(`Căn cứ ${step.legalBasis}`, step.id)] : []),
			...lines(facts)
				.filter(Boolean)
				.map((text) => line(text, step.id))
		],
		recipients: [
			'Như trên',
			...(goesTo === 'body' ? ['Người gửi đơn (thông báo bằng mã vụ việc)'] : []),
			'Lưu hồ sơ vụ việc'
		],
		signatures: [{ titles: signedBy, name: '' }],
		annex: [],
		note: `Vụ việc ${given.code}, ${longDate(given.receivedOn, paperStyleOn(step.onDay).date)}`
	};
}

function addressee(sender: SenderOnPaper | undefined): string {
	if (!sender) return 'Ông (bà) ................................................';
	const name = [sender.fullName, sender.address].filter(Boolean).join(', ');
	return sender.groupSize > 1 ? `Ông (bà) ${name}, đại diện cho ${sender.groupSize} người` : `Ông (bà) ${name}`;
}

/** 'đơn khiếu nại (mã vụ việc 2F7K-9Q3M) nhận ngày 02/11/2026'. */
const matterOf = ({ kind, code, receivedOn }: CaseOnPaper): string =>
	`${KIND_ON_PAPER[kind]} (mã vụ việc ${code}) nhận ngày ${shortDate(receivedOn)}`;
