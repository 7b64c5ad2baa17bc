import type { DisciplineForm, Hearing } from '../discipline.ts';

export const FORM_ON_PAPER: Record<DisciplineForm, string> = {
	reprimand: 'khiển trách',
	warning: 'cảnh cáo',
	removal: 'cách chức',
	expulsion: 'khai trừ',
	dissolution: 'giải tán'
};

export const HEARING_ON_PAPER: Record<Hearing, string> = {
	attended: 'trực tiếp trình bày ý kiến',
	written: 'trình bày ý kiến bằng văn bản',
	refused: 'được mời nhưng không đến trình bày ý kiến; việc xem xét vẫn tiến hành theo quy định'
};

export const OUTCOME_ON_PAPER = {
	kept: 'Giữ nguyên quyết định kỷ luật',
	changed: 'Thay đổi hình thức kỷ luật',
	lifted: 'Xóa bỏ quyết định kỷ luật'
};
