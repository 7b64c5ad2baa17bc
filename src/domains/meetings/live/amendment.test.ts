import { describe, expect, test } from 'vitest';
import { amended, amendedDraft } from './amendment.ts';
import { marked } from './side-by-side.ts';

const DRAFT = 'Vận động 12 hộ hiến đất làm đường.\nSửa mương trước ngày 15/12.';

const textOf = (change: Parameters<typeof amended>[1], text = DRAFT) => {
	const result = amended(text, change);
	return result.ok ? result.value : result.refusal.code;
};

describe('a change of the draft that is taken up', () => {
	test('puts other words in place of the passage', () => {
		expect(textOf({ kind: 'replace', passage: '12 hộ', wording: '15 hộ' })).toBe(
			'Vận động 15 hộ hiến đất làm đường.\nSửa mương trước ngày 15/12.'
		);
	});

	test('adds words behind the passage, or at the end where none is named', () => {
		expect(textOf({ kind: 'insert', passage: '12 hộ', wording: 'ở bản Lốc' })).toContain('12 hộ ở bản Lốc hiến đất');
		expect(textOf({ kind: 'insert', passage: '', wording: 'Họp dân ngày 20.' })).toBe(`${DRAFT}\nHọp dân ngày 20.`);
		expect(textOf({ kind: 'insert', passage: '', wording: 'Họp dân.' }, '')).toBe('Họp dân.');
	});

	test('leaves words out without leaving a gap', () => {
		expect(textOf({ kind: 'delete', passage: 'làm đường', wording: '' })).toContain('hiến đất.\nSửa');
		expect(textOf({ kind: 'delete', passage: 'Vận động 12 hộ hiến đất làm đường.', wording: '' })).toBe(
			'Sửa mương trước ngày 15/12.'
		);
	});

	test('is refused where nobody knows which words are meant', () => {
		expect(textOf({ kind: 'replace', passage: '20 hộ', wording: 'x' })).toBe('meetings.amendment-passage-gone');
		expect(textOf({ kind: 'replace', passage: '15', wording: 'x' }, '15 hộ, ngày 15')).toBe(
			'meetings.amendment-passage-twice'
		);
		expect(textOf({ kind: 'delete', passage: '', wording: '' })).toBe('meetings.amendment-without-passage');
		expect(textOf({ kind: 'replace', passage: '12 hộ', wording: '' })).toBe('meetings.amendment-without-wording');
	});

	test('changes its own part of the draft alone', () => {
		const draft = { assessment: 'Đạt', limits: '', direction: DRAFT, implementation: 'Chi bộ' };
		expect(amendedDraft(draft, { part: 'assessment', kind: 'replace', passage: 'Đạt', wording: 'Vượt' })).toEqual({
			ok: true,
			value: { ...draft, assessment: 'Vượt' }
		});
	});
});

describe('a change beside the draft', () => {
	test('shows the words that go and those that come, with what stands around them', () => {
		expect(marked(DRAFT, { kind: 'replace', passage: '12 hộ', wording: '15 hộ' })).toEqual({
			before: 'Vận động ',
			removed: '12 hộ',
			added: '15 hộ',
			after: ' hiến đất làm đường.\nSửa mương trước ngày 15/12.'
		});
	});

	test('shows itself alone once its passage is gone from the draft', () => {
		expect(marked('', { kind: 'replace', passage: '12 hộ', wording: '15 hộ' })).toEqual({
			before: '',
			removed: '12 hộ',
			added: '15 hộ',
			after: ''
		});
	});
});
