import { expect, test } from 'vitest';
import { criteriaRules } from '../criteria.ts';
import { NO_EVIDENCE } from '../evidence.ts';
import { annualForm, type FileOnPaper, fileListForm, redecisionForm } from './index.ts';

const at = (day: string) => `2026-12-${day}T09:00:00+07:00`;
const mark = { class: 'good', total: 8000, reason: '', byName: 'Lò Văn Ín' } as const;
const file: FileOnPaper = {
	year: 2026,
	subject: 'member',
	name: 'Đèo Thị Êm',
	position: '',
	unitName: 'Chi bộ bản Pá Hoa',
	paperName: '',
	placeName: 'Hoa Ban',
	superiorName: 'Đảng bộ xã Hoa Ban',
	evidence: NO_EVIDENCE,
	criteria: criteriaRules[0]!.parameters.subjects.member,
	given: [
		{ ...mark, step: 'office', at: at('01') },
		{ ...mark, step: 'decided', at: at('02') }
	],
	sentOn: '2026-11-20',
	meetings: ['Chi bộ bản Pá Hoa, ngày 26/11/2026'],
	suggestions: 0,
	objections: 1,
	findings: []
};
const textOf = (paper: unknown) => JSON.stringify(paper);

test('form 03 is there once a decision was opened again, with both classes and the reason', () => {
	expect(redecisionForm(file, '2026-12-20')).toBeUndefined();
	const reopened = { ...mark, step: 'reopened' as const, class: null, reason: 'Có minh chứng mới', at: at('05') };
	const decided = { ...mark, step: 'decided' as const, class: 'excellent' as const, at: at('09') };
	const text = textOf(redecisionForm({ ...file, given: [...file.given, reopened, decided] }, '2026-12-20'));
	expect(text).toContain('Mức xếp loại: Hoàn thành tốt nhiệm vụ, ngày 02/12/2026.');
	expect(text).toContain('Có minh chứng mới (Lò Văn Ín, ngày 05/12/2026)');
	expect(text).toContain('Xếp loại lại năm 2026: Hoàn thành xuất sắc nhiệm vụ.');
});

test('form 04 ticks of nine items what the system has', () => {
	const table = fileListForm(file, '2026-12-20').blocks.find((block) => block.kind === 'table')!;
	expect(table.rows.map(({ cells }) => textOf(cells[2]))).toEqual(
		['ticked', 'empty', 'ticked', 'ticked', 'ticked', 'empty', 'empty', 'ticked', 'empty'].map((box) => textOf({ box }))
	);
});

test('form 05 has what was counted, and room where nothing was written', () => {
	const text = textOf(annualForm(file, '2026-12-20'));
	expect(text).toContain('Sinh hoạt chi bộ: dự 0/0 lượt');
	expect(text).toContain('…………');
});
