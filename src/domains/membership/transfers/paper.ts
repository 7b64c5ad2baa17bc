import type { Block, OfficialPaper, PaperHeader } from '#domains/direction/index.ts';
import { shortDate } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { TransferKind } from './transfer.ts';

/** What the letter says of a transfer and its member; dots stand where the reader may not know. */
export type TransferOnPaper = {
	name: string;
	kind: TransferKind;
	standing: string | null;
	birthDate: LocalDate | null;
	partyCardNo: string;
	admittedOn: LocalDate | null;
	officialOn: LocalDate | null;
	unitName: string;
	toName: string;
	reason: string;
	until: LocalDate | null;
	letterNumber: string;
	issuedOn: LocalDate | null;
	presentBy: LocalDate | null;
	/** The day on which the receiver took them, where it did. */
	settledOn: LocalDate | null;
	isAccepted: boolean;
};

const DOTS = '…………';
const day = (on: LocalDate | null): string => (on ? shortDate(on) : DOTS);
const said = (lead: string, text: string): Block => ({ kind: 'paragraph', lead, text });
const plain = (text: string): Block => ({ kind: 'paragraph', text });
const part = (text: string): Block => ({ kind: 'heading', level: 1, isUnnumbered: true, text });

/**
 * The letter of transfer (giấy giới thiệu sinh hoạt đảng) in its two parts: what the member presents, and what the receiver
 * sends back. Before it is issued it is a draft without a number.
 *
 * @source QĐ 294-QĐ/TW 2025; the printed form of the central committee was not seen
 */
export function transferLetter(one: TransferOnPaper, header: PaperHeader): OfficialPaper {
	const isOfficial = one.kind === 'official';
	const kind = isOfficial ? 'chính thức' : 'tạm thời';
	return {
		header: {
			...header,
			number: one.letterNumber ? { written: one.letterNumber, type: 'GT', body: 'ĐU' } : { type: 'GT', body: 'ĐU' },
			...(!one.issuedOn && { draft: 1 })
		},
		title: 'Giấy giới thiệu sinh hoạt đảng',
		abstract: kind,
		addressed: { label: 'Kính gửi', to: one.toName },
		blocks: [
			part('Phần 1: Giới thiệu đảng viên'),
			said('Họ và tên:', one.name.toLocaleUpperCase('vi')),
			said('Sinh ngày:', `${day(one.birthDate)}; số thẻ đảng viên: ${one.partyCardNo || DOTS}`),
			said('Vào Đảng ngày:', `${day(one.admittedOn)}; chính thức ngày: ${day(one.officialOn)}`),
			said('Là đảng viên:', one.standing === 'probationary' ? 'dự bị' : 'chính thức'),
			said('Đang sinh hoạt tại:', one.unitName),
			plain(
				`Nay được giới thiệu đến ${one.toName} để sinh hoạt đảng ${kind}${one.until ? ` đến hết ngày ${shortDate(one.until)}` : ''}.`
			),
			...(one.reason ? [said('Lý do:', one.reason)] : []),
			said(
				'Kèm theo:',
				isOfficial ? 'hồ sơ đảng viên, đã đóng đảng phí đến hết tháng ……/………' : 'đã đóng đảng phí đến hết tháng ……/………'
			),
			plain(
				one.presentBy
					? `Đồng chí nộp giấy này và làm thủ tục tại nơi đến trước hết ngày ${shortDate(one.presentBy)}.`
					: 'Đồng chí nộp giấy này và làm thủ tục tại nơi đến đúng hạn quy định.'
			)
		],
		recipients: ['Như trên', 'Đồng chí được giới thiệu', 'Lưu Đảng ủy'],
		signatures: [{ titles: ['T/L Ban Thường vụ', 'Văn phòng Đảng ủy'], name: '' }],
		annex: [
			part('Phần 2: Phiếu báo đã tiếp nhận (gửi lại nơi giới thiệu)'),
			plain(`${one.toName} đã tiếp nhận đồng chí ${one.name} đến sinh hoạt đảng ${kind}.`),
			said('Theo giấy giới thiệu số:', `${one.letterNumber || DOTS}, ngày ${day(one.issuedOn)}`),
			said('Ngày tiếp nhận:', one.isAccepted ? day(one.settledOn) : DOTS),
			said('Chi bộ tiếp nhận:', one.isAccepted ? one.toName : DOTS),
			plain('Ngày …… tháng …… năm ……'),
			plain('Đại diện nơi tiếp nhận (ký, ghi rõ họ tên, đóng dấu)')
		]
	};
}
