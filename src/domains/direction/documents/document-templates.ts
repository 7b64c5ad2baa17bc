import type { DocumentKind, IssuingBody } from './document-types.ts';

const BASES = '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\n- Căn cứ Quy chế làm việc của {issuer};\n- Xét đề nghị của ';
const CARRY_OUT =
	'Giao văn phòng theo dõi, đôn đốc, tổng hợp kết quả.\nCác đơn vị gửi báo cáo đúng hạn; khó khăn, vướng mắc báo cáo ngay để được chỉ đạo.';

/** What a draft of each kind begins with: parts that are always there, and a blank line to write in. */
const TEXTS: Partial<Record<DocumentKind, string>> = {
	resolution: `I- Tình hình\n…\nII- Mục tiêu\n…\nIII- Nhiệm vụ, giải pháp\n1. …\n2. …\nIV- Tổ chức thực hiện\n${CARRY_OUT}`,
	conclusion: `Sau khi nghe báo cáo và thảo luận, {issuer} kết luận như sau:\n1. …\n2. …\n${CARRY_OUT}`,
	decision: `${BASES}…,\nQUYẾT ĐỊNH\n1. …\n2. Quyết định có hiệu lực từ ngày ký.\n3. Các đơn vị, cá nhân có liên quan thi hành quyết định này.`,
	regulation: 'I- Quy định chung\n1. Phạm vi, đối tượng\n…\nII- Nội dung\n1. …\nIII- Điều khoản thi hành\n…',
	statute:
		'I- Quy định chung\n…\nII- Trách nhiệm, quyền hạn\n1. …\nIII- Chế độ làm việc\n1. …\nIV- Điều khoản thi hành\n…',
	guidance: `I- Mục đích, yêu cầu\n…\nII- Nội dung\n1. …\n2. …\nIII- Tổ chức thực hiện\n${CARRY_OUT}`,
	programme: `I- Mục tiêu\n…\nII- Nội dung chương trình\n1. …\nIII- Phân công thực hiện\n${CARRY_OUT}`,
	plan: `I- Mục đích, yêu cầu\n1. Mục đích\n…\n2. Yêu cầu\n…\nII- Nội dung, thời gian\n1. …\n2. …\nIII- Tổ chức thực hiện\n${CARRY_OUT}`,
	scheme: `I- Sự cần thiết\n…\nII- Mục tiêu\n…\nIII- Nội dung\n1. …\nIV- Nguồn lực\n…\nV- Tổ chức thực hiện\n${CARRY_OUT}`,
	option: `I- Tình huống\n…\nII- Phương án\n1. …\n2. …\nIII- Tổ chức thực hiện\n${CARRY_OUT}`,
	report:
		'I- Tình hình\n…\nII- Kết quả\n1. …\n2. …\nIII- Hạn chế, nguyên nhân\n…\nIV- Nhiệm vụ thời gian tới\n…\nV- Kiến nghị\n…',
	proposal: 'I- Sự cần thiết\n…\nII- Nội dung đề nghị\n1. …\nKính trình xem xét, quyết định.',
	notice: 'Thực hiện …, {issuer} thông báo như sau:\n1. …\n2. …',
	letter: 'Thực hiện …, {issuer} đề nghị:\n1. …\n2. …'
};

/** The text that a new draft begins with. */
export const templateOf = (kind: DocumentKind, issuer: string): string =>
	(TEXTS[kind] ?? '').replaceAll('{issuer}', issuer);

/** Who gets it, unless somebody says otherwise; the archive copy comes last. */
export const usualRecipients = (body: IssuingBody, superiorCommittee: string): string[] => [
	...(superiorCommittee ? [`${superiorCommittee} (để báo cáo)`] : []),
	...(body === 'cell' ? ['Đảng viên trong chi bộ', 'Lưu Chi bộ'] : ['Các chi bộ trực thuộc', 'Lưu Đảng ủy'])
];
