import { expect, test } from 'vitest';
import { blocksOfText } from './text-blocks.ts';

test('the text of a document is read line by line', () => {
	const text = '- Căn cứ Điều lệ;\n\nI- Mục đích\n1. Yêu cầu\na) Gọn\n+ từng hộ\nLàm xong trước Tết\nIV. Tổ chức';
	expect(blocksOfText(text).map((block) => `${block.kind} ${'level' in block ? block.level : ''}`.trim())).toEqual([
		'bullet',
		'heading 1',
		'heading 2',
		'heading 3',
		'bullet',
		'paragraph',
		'heading 1'
	]);
});

test('the word that divides a decision from its bases stands in the middle', () => {
	expect(blocksOfText('- Căn cứ Điều lệ Đảng;\nQUYẾT ĐỊNH\n1. Thành lập tổ công tác.')).toMatchObject([
		{ kind: 'bullet' },
		{ kind: 'heading', isCentred: true, text: 'QUYẾT ĐỊNH' },
		{ kind: 'paragraph' }
	]);
	expect(blocksOfText('XDĐ')).toMatchObject([{ kind: 'paragraph' }]);
});

test.each([`1. ${'Các chi bộ lãnh đạo nhân dân '.repeat(8)}`.trim(), '2. Gửi báo cáo trước ngày 20.'])(
	'a numbered sentence is a paragraph that keeps its number: %s',
	(line) => {
		expect(blocksOfText(line)).toEqual([{ kind: 'paragraph', text: line }]);
	}
);
