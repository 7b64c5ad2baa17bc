import type { Block } from '#domains/direction/index.ts';
import type { EvaluationClass } from '../../class.ts';
import type { YearSubject } from '../criteria.ts';
import type { Evidence } from '../evidence.ts';

export const CLASSES: Record<EvaluationClass, string> = {
	excellent: 'Hoàn thành xuất sắc nhiệm vụ',
	good: 'Hoàn thành tốt nhiệm vụ',
	completed: 'Hoàn thành nhiệm vụ',
	failed: 'Không hoàn thành nhiệm vụ'
};
export const CRITERIA: Record<string, string> = {
	ideology: 'Chính trị, tư tưởng; học tập nghị quyết',
	ethics: 'Đạo đức, lối sống; thực hiện cam kết',
	discipline: 'Ý thức tổ chức kỷ luật',
	manner: 'Tác phong, lề lối làm việc',
	example: 'Trách nhiệm nêu gương',
	direction: 'Lãnh đạo, chỉ đạo',
	duties: 'Thực hiện nhiệm vụ được giao',
	unit: 'Kết quả của đơn vị phụ trách',
	works: 'Việc trong kế hoạch, cam kết',
	added: 'Việc đột xuất, việc cộng đồng',
	rights: 'Thực hiện nhiệm vụ, quyền đảng viên',
	resolutions: 'Học tập, thực hiện nghị quyết',
	'meeting-life': 'Chất lượng sinh hoạt'
};

/** Room for a hand where only the person can write. */
export const DOTS = '…'.repeat(29);
export const section = (text: string): Block => ({ kind: 'heading', level: 1, text });
export const item = (text: string): Block => ({ kind: 'heading', level: 2, text });
export const line = (text: string): Block => ({ kind: 'paragraph', text });
export const open = (count: number): Block[] => Array.from({ length: count }, () => line(DOTS));
export const points = (hundredths: number): string => {
	const rest = String(hundredths % 100)
		.padStart(2, '0')
		.replace(/0+$/, '');
	return `${Math.trunc(hundredths / 100)}${rest ? `,${rest}` : ''}`;
};

/** What the system counted, line by line. */
export function evidenceLines({ evidence, subject }: { evidence: Evidence; subject: YearSubject }): string[] {
	const { meetings, study, tasks, unitTasks, plan, deeds, awards, models } = evidence;
	const count = ({ total, onTime, late, notDone }: Evidence['tasks']) =>
		`${total} nhiệm vụ, đúng hạn ${onTime}, chậm ${late}, chưa xong ${notDone}.`;
	return [
		`Sinh hoạt chi bộ: dự ${meetings.present}/${meetings.summoned} lượt, vắng có lý do ${meetings.excused}, không lý do ${meetings.unexcused}.`,
		`Học tập nghị quyết, chuyên đề: dự ${study.came}/${study.summoned} lượt.`,
		...(subject === 'collective' ? [] : [`Nhiệm vụ được giao: ${count(tasks)}`]),
		...(subject === 'leader' || subject === 'collective' ? [`Nhiệm vụ của đơn vị: ${count(unitTasks)}`] : []),
		`Kế hoạch hành động, cam kết: hoàn thành ${plan.done}/${plan.lines} việc, một phần ${plan.partly}.`,
		`Khen thưởng có quyết định: ${awards.decided}; mô hình, sáng kiến được công nhận: ${models.recognised}, làm theo có kết quả: ${models.adopted}.`,
		`Được biểu dương ${deeds.praises} lần; kể ${deeds.stories} câu chuyện học tập và làm theo; ${deeds.movements} việc trong phong trào thi đua đã xác nhận.`
	];
}
