import type { EarlierTask, MeetingKind } from '../record.ts';
import type { MeetingScore } from '../score/meeting-score.ts';
import type { Statement } from '../said.ts';

/** Official papers are written in Vietnamese, whatever language a reader has chosen for the screens. */

export const KIND_OF_MEETING: Record<MeetingKind, string> = {
	regular: 'sinh hoạt chi bộ thường kỳ',
	thematic: 'sinh hoạt chuyên đề',
	combined: 'sinh hoạt chi bộ thường kỳ kết hợp sinh hoạt chuyên đề'
};

export const HOW_SAID: Record<Statement['kind'], string> = {
	speech: 'phát biểu',
	'self-criticism': 'tự phê bình',
	criticism: 'góp ý, phê bình',
	praise: 'biểu dương',
	reminder: 'nhắc nhở'
};

export const CLASS_OF_MEETING: Record<MeetingScore['class'], string> = {
	good: 'Tốt',
	fair: 'Khá',
	average: 'Trung bình',
	weak: 'Kém'
};

export const STATE_OF_TASK: Record<EarlierTask['state'], string> = {
	open: 'Đang thực hiện',
	done: 'Đã hoàn thành',
	dropped: 'Thôi thực hiện'
};

/**
 * Names of the criteria by the first part of a score line's code.
 *
 * @source HD 42-HD/BTCTW 28/10/2025, as used by a ward
 */
export const CRITERION: Record<string, string> = {
	1: 'Thời gian sinh hoạt',
	2: 'Đảng viên tham gia sinh hoạt',
	3: 'Công tác chuẩn bị',
	4: 'Tổ chức sinh hoạt',
	5: 'Điều hành của người chủ trì',
	6: 'Thực hiện các nguyên tắc sinh hoạt đảng',
	7: 'Kết quả thực hiện nghị quyết kỳ trước',
	8: 'Kết thúc buổi sinh hoạt'
};
