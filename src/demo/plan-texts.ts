import type { CellSeed } from './cells.ts';

/** A work, and how it is measured. */
export type Work = [work: string, measure: string];

const VILLAGE: readonly Work[] = [
	['Vận động hộ trong bản làm nhà tiêu hợp vệ sinh', '5 hộ làm xong'],
	['Hiến đất làm đường ngõ bản', '40 m², có biên bản'],
	['Trồng cây mắc ca xen chè của gia đình', '200 cây, sống trên 90%'],
	['Giúp một hộ nghèo sửa chuồng trại, nuôi bò', '1 hộ thoát nghèo'],
	['Vận động con em trong bản đi học đầy đủ', 'Không có trẻ bỏ học'],
	['Tham gia tổ tự quản đường ranh giới', '24 buổi tuần tra'],
	['Dọn vệ sinh đường bản chiều thứ Bảy', '40 buổi'],
	['Vận động gia đình không tổ chức đám cưới dài ngày', '3 gia đình ký cam kết']
];
const OFFICE: readonly Work[] = [
	['Giải quyết hồ sơ của dân trước hạn', '95% hồ sơ trước hạn'],
	['Học và dùng chữ ký số trong trình ký', '100% văn bản của mình'],
	['Xuống bản mỗi tháng hai lần nghe dân', '24 buổi, có ghi chép'],
	['Rà soát, cắt bớt một thủ tục nội bộ', '1 thủ tục'],
	['Hướng dẫn người dân nộp hồ sơ trên Cổng dịch vụ công', '60 lượt người']
];
const SCHOOL: readonly Work[] = [
	['Phụ đạo học sinh yếu môn Toán', '12 em đạt trung bình trở lên'],
	['Dạy lớp xóa mù chữ buổi tối', '1 lớp, 18 học viên'],
	['Xây dựng tủ sách lớp học', '150 cuốn'],
	['Đến nhà vận động học sinh nghỉ học sau Tết', 'Không em nào bỏ học']
];

/** Works that fit what a cell's members do. */
export const worksFor = (kind: CellSeed['kind']): readonly Work[] =>
	kind === 'village' ? VILLAGE : kind === 'school' ? SCHOOL : OFFICE;

/** What people write under the headings; some leave most of them empty. */
export const INTENTIONS_SAID: Record<string, readonly string[]> = {
	thinking: [
		'Học đủ các nghị quyết của Đại hội Đảng bộ xã; mỗi tháng đọc một bài trong tài liệu học tập và làm theo Bác.',
		'Tin tưởng sự lãnh đạo của Đảng; nói và làm theo nghị quyết của chi bộ.',
		'học nghị quyết đúng lịch'
	],
	ethics: [
		'Tiết kiệm trong gia đình và nơi làm việc; không tham gia cờ bạc, rượu chè.',
		'Sống giản dị, gần gũi bà con; giúp đỡ hộ khó khăn bằng việc cụ thể.',
		''
	],
	style: ['Nói ngắn, làm thật; việc hôm nay không để ngày mai.', 'Nghe dân nói trước, nói sau.', ''],
	example: ['Gia đình làm trước những việc mình vận động bà con làm.', 'Đi họp đúng giờ, đóng đảng phí đúng ngày.', ''],
	limits: ['Còn ngại phát biểu trong buổi sinh hoạt.', 'Việc được giao có lần chậm hạn.', '']
};

/** Why a work was not done. */
export const REASONS: readonly string[] = [
	'Chưa có giống, chuyển sang vụ xuân năm sau.',
	'Hộ được vận động đi làm ăn xa.',
	'Mưa lũ tháng 8 phải dừng, chưa làm lại được.'
];

/** What proves a work in words. */
export const PROOFS: readonly string[] = [
	'Trưởng bản và tổ công tác đã xem, có ghi trong sổ của bản.',
	'Có biên bản nghiệm thu của ban phát triển bản.',
	'Đã báo cáo kết quả trong buổi sinh hoạt tháng, chi bộ ghi nhận.'
];
