import { longDate, paperStyleOn } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Title } from '../titles.ts';

export type Certificate = {
	title: Title;
	recipient: string;
	unitName: string;
	/** Whether the recipient is a person of the unit, who is named with it. */
	isPerson: boolean;
	reason: string;
	campaign: string;
	decision: string;
	on: LocalDate;
	issuer: string;
	/** Name of the commune, for titles of the State: 'Xã Hoa Ban'. */
	communeName: string;
	place: string;
};

/** What the certificate of a title is called, and what it says before the name. */
type Named = { heading: string; says: string; isOfState?: boolean };
const NAMES: Record<Title, Named> = {
	'advanced-worker': { heading: 'Giấy chứng nhận', says: 'Đạt danh hiệu Lao động tiên tiến', isOfState: true },
	'grassroots-fighter': { heading: 'Giấy chứng nhận', says: 'Đạt danh hiệu Chiến sĩ thi đua cơ sở', isOfState: true },
	'advanced-collective': {
		heading: 'Giấy chứng nhận',
		says: 'Đạt danh hiệu Tập thể lao động tiên tiến',
		isOfState: true
	},
	'excellent-collective': {
		heading: 'Giấy chứng nhận',
		says: 'Đạt danh hiệu Tập thể lao động xuất sắc',
		isOfState: true
	},
	'merit-person': { heading: 'Giấy khen', says: '' },
	'merit-collective': { heading: 'Giấy khen', says: '' }
};

type Authority = { above: string; issuer: string; signs: string[] };

/** Who issues it: titles of the State carry the State's heading and the chairman's hand, the rest those of the Party committee. */
const authorityOf = ({ title, issuer, communeName }: Certificate): Authority =>
	NAMES[title].isOfState
		? {
				above: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
				issuer: `Chủ tịch Ủy ban nhân dân ${communeName}`,
				signs: ['CHỦ TỊCH']
			}
		: {
				above: 'ĐẢNG CỘNG SẢN VIỆT NAM',
				issuer: `Ban Chấp hành ${issuer}`,
				signs: ['T/M BAN CHẤP HÀNH', 'BÍ THƯ']
			};

/** Millimetres of a landscape sheet A4; points of letters. */
const SHEET = { widthMm: 297, heightMm: 210, marginMm: 22 };
const POINTS = { issuer: 15, heading: 40, recipient: 28, text: 17, place: 15 };

/** The certificate of a commendation as a Word file: one sheet in landscape, framed, for the seal and the hand. */
export async function certificateDocx(certificate: Certificate): Promise<Uint8Array> {
	const { AlignmentType, BorderStyle, Document, Packer, PageOrientation, Paragraph, TextRun } = await import('docx');
	const { heading, says, isOfState } = NAMES[certificate.title];
	const authority = authorityOf(certificate);
	const { on, place } = certificate;
	const style = paperStyleOn(on);
	const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
	const line = (
		text: string,
		points: number,
		rest: { bold?: boolean; italics?: boolean; color?: string } = {},
		before = 0
	) =>
		new Paragraph({
			alignment: AlignmentType.CENTER,
			spacing: { before, after: Math.round(points * 8) },
			children: [new TextRun({ text, size: points * 2, font: style.font, ...rest })]
		});
	/** Date and signature stand in the right half of the sheet. */
	const right = (text: string, rest: { bold?: boolean; italics?: boolean }, after = 60) =>
		new Paragraph({
			alignment: AlignmentType.CENTER,
			indent: { left: twips((SHEET.widthMm - 2 * SHEET.marginMm) / 2) },
			spacing: { after },
			children: [new TextRun({ text, size: POINTS.place * 2, font: style.font, ...rest })]
		});
	const frame = { style: BorderStyle.DOUBLE, size: 18, color: '9A1B1E', space: 18 };
	const who = certificate.isPerson ? [line(certificate.unitName, POINTS.text)] : [];
	const children = [
		line(authority.above, POINTS.issuer, { bold: true }),
		...(isOfState ? [line('Độc lập - Tự do - Hạnh phúc', POINTS.issuer, { bold: true })] : []),
		line(authority.issuer.toLocaleUpperCase('vi'), POINTS.issuer, { bold: true }),
		line(heading.toLocaleUpperCase('vi'), POINTS.heading, { bold: true, color: '9A1B1E' }, 420),
		line(certificate.recipient, POINTS.recipient, { bold: true }),
		...who,
		...(says ? [line(says, POINTS.text, { bold: true })] : []),
		line(certificate.reason, POINTS.text),
		line(`(Phong trào thi đua: ${certificate.campaign})`, POINTS.text, { italics: true }),
		line(`Theo Quyết định số ${certificate.decision}`, POINTS.place, { italics: true }),
		right(`${place}, ${longDate(on, style.date)}`, { italics: true }),
		...authority.signs.map((text, nth) => right(text, { bold: true }, nth === authority.signs.length - 1 ? 1300 : 60)),
		right('…………………………', {}, 0)
	];
	const margin = twips(SHEET.marginMm);
	return new Uint8Array(
		await Packer.toArrayBuffer(
			new Document({
				title: `${heading}: ${certificate.recipient}`,
				creator: certificate.issuer,
				sections: [
					{
						properties: {
							page: {
								size: {
									orientation: PageOrientation.LANDSCAPE,
									// The library turns the sheet itself.
									width: twips(SHEET.heightMm),
									height: twips(SHEET.widthMm)
								},
								margin: { top: margin, bottom: margin, left: margin, right: margin },
								borders: {
									pageBorderTop: frame,
									pageBorderBottom: frame,
									pageBorderLeft: frame,
									pageBorderRight: frame
								}
							}
						},
						children
					}
				]
			})
		)
	);
}
