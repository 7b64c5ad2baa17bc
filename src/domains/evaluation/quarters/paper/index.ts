import { type Block, headOf, type Issuer, type OfficialPaper } from '#domains/direction/index.ts';
import { romanOf } from '#lib/roman.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { EvaluationClass } from '../../class.ts';
import { CLASSES, line, open, section } from '../../year/paper/index.ts';
import { AXES, type Axis, type AxesGiven } from '../quarter.ts';

const AXIS: Record<Axis, string> = {
	duties: 'Kết quả thực hiện nhiệm vụ được giao',
	targets: 'Chỉ tiêu của địa phương, đơn vị phụ trách',
	building: 'Công tác xây dựng Đảng',
	service: 'Phục vụ nhân dân, cải cách hành chính',
	unity: 'Đoàn kết nội bộ, phối hợp',
	example: 'Trách nhiệm nêu gương'
};

export type QuarterOnPaper = Issuer & {
	name: string;
	position: string;
	year: number;
	quarter: number;
	axes: AxesGiven;
	results: string;
	limits: string;
	class: EvaluationClass;
	notedClass: EvaluationClass | null;
	note: string;
	notedName: string;
	tasks: number;
	onTime: number;
};

const said = (text: string, room: number): Block[] =>
	text.trim()
		? text
				.split('\n')
				.filter((one) => one.trim())
				.map(line)
		: open(room);

/**
 * A leader's own assessment of a quarter, with what is noted from above.
 *
 * @source HD 43-HD/BTCTW, form 05
 */
export const quarterForm = (given: QuarterOnPaper, on: LocalDate): OfficialPaper => ({
	header: headOf(given, on),
	title: 'Phiếu tự đánh giá',
	abstract: `quý ${romanOf(given.quarter)} năm ${given.year} (Mẫu 05)`,
	blocks: [
		{ kind: 'paragraph', lead: 'Họ và tên:', text: given.name },
		{ kind: 'paragraph', lead: 'Chức vụ:', text: given.position || '……………' },
		section('Kết quả hệ thống ghi nhận'),
		line(`Nhiệm vụ đến hạn trong quý: ${given.tasks}, hoàn thành đúng hạn ${given.onTime}.`),
		section('Kết quả, sản phẩm chủ yếu'),
		...said(given.results, 3),
		section('Hạn chế, nguyên nhân và biện pháp'),
		...said(given.limits, 2),
		section('Tự đánh giá theo từng nhóm kết quả'),
		{
			kind: 'table',
			columns: [
				{ title: 'TT', share: 1, align: 'center' },
				{ title: 'Nhóm kết quả', share: 6, align: 'left' },
				{ title: 'Tự đánh giá', share: 5, align: 'left' }
			],
			rows: [
				...AXES.map((axis, nth) => {
					const own = given.axes[axis];
					return { cells: [String(nth + 1), AXIS[axis], own ? CLASSES[own] : ''] };
				}),
				{ cells: ['', 'Tự xếp loại quý', CLASSES[given.class]] }
			]
		},
		section('Nhận xét, đánh giá của cấp trên'),
		...(given.notedClass ? [line(`${CLASSES[given.notedClass]}. ${given.note} (${given.notedName})`)] : open(1))
	],
	recipients: ['Ban Thường vụ Đảng ủy', 'Lưu hồ sơ đánh giá'],
	signatures: [
		{ titles: ['Người có thẩm quyền đánh giá'], name: '' },
		{ titles: ['Người tự đánh giá'], name: given.name }
	],
	annex: []
});
