import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { shortDate } from '#domains/direction/paper/index.ts';
import type { ConclusionNotice, SettledSitting } from '../sittings/sitting.ts';
import { evidence, line, section } from './lines.ts';
import {
	conclusionLines,
	dayOfSitting,
	inSentence,
	issuerOf,
	POST_ON_PAPER,
	SIGNED_FOR,
	sittingHeader,
	tasksOfConclusions
} from './sitting-lines.ts';

/**
 * The notice of conclusions (thông báo kết luận) of a sitting: what was concluded, and who owes which product by when.
 * Without a signature it is a draft.
 *
 * @param notice number, day and signer, once it is signed
 * @source HD 05-HD/VPTW 27/5/2026; QĐ 399-QĐ/TW art. 11, 13
 */
export function conclusionNoticePaper(sitting: SettledSitting, notice?: ConclusionNotice): OfficialPaper {
	const on = notice?.signedOn ?? dayOfSitting(sitting);
	const backing = evidence('sitting', sitting.id);
	const tasks = tasksOfConclusions(sitting.conclusions);
	const issuer = issuerOf(sitting);
	return {
		header: {
			...sittingHeader(sitting, on, { running: notice?.number, type: 'TB' }),
			draft: notice ? undefined : 1
		},
		title: 'Thông báo',
		abstract: `kết luận ${inSentence(sitting.title)}`,
		blocks: [
			line(
				`Ngày ${shortDate(dayOfSitting(sitting))}, tại ${sitting.place}, ${issuer} tổ chức ${inSentence(sitting.title)}${chairOf(sitting)}. Sau khi nghe báo cáo và thảo luận, hội nghị thống nhất kết luận như sau`,
				backing
			),
			...(tasks ? [section('Nội dung kết luận')] : []),
			...sitting.conclusions.flatMap((one, index) => conclusionLines(one, index + 1)),
			...(tasks ? ([section('Phân công thực hiện'), tasks] satisfies Block[]) : []),
			line(
				'Các đơn vị, cá nhân được phân công thực hiện đúng thời hạn, gửi sản phẩm về văn phòng để theo dõi; việc chưa xong được kiểm điểm tại kỳ họp sau',
				backing
			)
		],
		recipients: [
			...(sitting.unit.superiorName ? [`${sitting.unit.superiorName} (để báo cáo)`] : []),
			'Các đồng chí dự hội nghị',
			'Các đơn vị, cá nhân được phân công (để thực hiện)',
			`Lưu ${sitting.unit.kind === 'commune' ? 'Đảng ủy' : 'văn phòng'}`
		],
		signatures: [
			{
				titles: [SIGNED_FOR[sitting.body], (notice && POST_ON_PAPER[notice.signerPost]) ?? headOf(sitting)],
				name: notice?.signerName ?? '',
				confirmedAt: notice?.signedAt
			}
		],
		annex: [],
		note: notice && `Mã kiểm chứng nội dung đã ký (SHA-256): ${notice.contentHash}`
	};
}

const headOf = ({ unit }: SettledSitting): string => (unit.kind === 'commune' ? 'Bí thư' : 'Chủ tịch');

function chairOf({ chairId, participants }: SettledSitting): string {
	const chair = participants.find(({ id }) => id === chairId);
	if (!chair) return '';
	return ` do đồng chí ${[chair.name, chair.title].filter(Boolean).join(', ')} chủ trì`;
}
