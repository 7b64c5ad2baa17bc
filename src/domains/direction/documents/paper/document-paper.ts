import type { LocalDate } from '#lib/local-date.ts';
import { committeeName } from '../../paper/head.ts';
import type { OfficialPaper } from '../../paper/official-paper.ts';
import { clean } from '../../paper/set-text.ts';
import type { DocumentState, Urgency } from '../document.ts';
import { type DocumentKind, documentTypes, type IssuingBody } from '../document-types.ts';
import { signatureTitles } from '../signing.ts';
import { blocksOfText } from '../text-blocks.ts';

/** A document of one's own, with all that its paper prints. */
export type DocumentForPaper = {
	kind: DocumentKind;
	body: IssuingBody;
	state: DocumentState;
	number: number | null;
	numberText: string;
	version: number;
	abstract: string;
	text: string;
	urgency: Urgency;
	recipients: string[];
	signerName: string;
	signerPost: string;
	/** Day of issue, of signing, or of this version. */
	on: LocalDate;
	unit: { paperName: string; placeName: string; superiorName: string };
};

/** As printed; official papers are in Vietnamese whatever language a reader has chosen. */
const TITLE: Record<DocumentKind, string> = {
	resolution: 'Nghị quyết',
	directive: 'Chỉ thị',
	conclusion: 'Kết luận',
	decision: 'Quyết định',
	regulation: 'Quy định',
	statute: 'Quy chế',
	guidance: 'Hướng dẫn',
	programme: 'Chương trình',
	plan: 'Kế hoạch',
	scheme: 'Đề án',
	option: 'Phương án',
	report: 'Báo cáo',
	proposal: 'Tờ trình',
	notice: 'Thông báo',
	letter: 'Công văn'
};

const URGENCY: Record<Urgency, string | undefined> = {
	ordinary: undefined,
	urgent: 'Khẩn',
	'very-urgent': 'Thượng khẩn',
	'at-once': 'Hỏa tốc'
};

/** How a kind addresses those it is for: the first line of its recipients. */
const ADDRESSED: Partial<Record<DocumentKind, string>> = { letter: 'Kính gửi', proposal: 'Kính trình' };

/**
 * A document in the layout of all kinds; a letter has no line for its type.
 *
 * @source HD 05-HD/VPTW 27/5/2026; QĐ 399-QĐ/TW art. 11, 13
 */
export function documentPaper(document: DocumentForPaper): OfficialPaper {
	const { kind, body, unit, state } = document;
	const isDraft = state === 'draft' || state === 'review';
	const addressed = ADDRESSED[kind];
	const urgency = URGENCY[document.urgency];
	return {
		header: {
			superior: unit.superiorName,
			issuer: body === 'cell' ? unit.paperName : committeeName(unit.paperName),
			number: {
				...(document.number !== null && { running: document.number }),
				type: documentTypes(document.on)[kind].symbol,
				body: body === 'cell' ? 'CB' : 'ĐU'
			},
			place: unit.placeName,
			on: document.on,
			...(urgency && { urgency }),
			...(isDraft && { draft: document.version })
		},
		title: TITLE[kind],
		abstract: abstractOf(document.abstract, kind),
		...(kind === 'letter' && { isLetter: true }),
		...(addressed && { addressed: { label: addressed, to: addresseeOf(document.recipients) } }),
		blocks: blocksOfText(document.text),
		// Whom a letter addresses is not named twice.
		recipients: addressed ? ['Như trên', ...document.recipients.slice(1)] : document.recipients,
		signatures: [{ titles: signatureTitles(body, document.signerPost), name: document.signerName }],
		annex: []
	};
}

/** 'về …': in lower case below the title; of a letter 'về việc …'. */
function abstractOf(abstract: string, kind: DocumentKind): string {
	const text = clean(abstract).replace(/^V\/v\s+/i, 'về việc ');
	const lower = /^(Về|Thực hiện|Kết quả|Tình hình|Nâng cao)(?!\p{L})/u.test(text)
		? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
		: text;
	return kind === 'letter' && !/^về(?!\p{L})/u.test(lower) ? `về việc ${lower}` : lower;
}

/** 'Ban Thường vụ Tỉnh ủy', without what it is sent for. */
const addresseeOf = (recipients: readonly string[]): string => (recipients[0] ?? '').replace(/\s*\([^)]*\)$/, '');
