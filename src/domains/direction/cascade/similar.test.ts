import { describe, expect, test } from 'vitest';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { figuresAskedFor } from './known-figures.ts';
import { sharedPercent, similarTo } from './similar.ts';

const asked = searchKey('Báo cáo kết quả sinh hoạt chi bộ quý III');

describe('two clauses', () => {
	test('are alike when one repeats most of the other', () => {
		expect(sharedPercent(asked, searchKey('Báo cáo kết quả sinh hoạt chi bộ tháng 10'))).toBeGreaterThanOrEqual(70);
		expect(sharedPercent(asked, searchKey('Vận động nhân dân làm đường liên bản'))).toBe(0);
		expect(sharedPercent(asked, '')).toBe(0);
	});

	test('are shown with the most alike first', () => {
		const others = ['Kết quả sinh hoạt chi bộ', 'Báo cáo kết quả thu đảng phí', 'Sửa mương'].map((text) => ({
			text,
			searchKey: searchKey(text)
		}));
		expect(similarTo(asked, others, 40).map(({ text }) => text)).toEqual([
			'Kết quả sinh hoạt chi bộ',
			'Báo cáo kết quả thu đảng phí'
		]);
	});
});

test('what the books already hold need not be asked for', () => {
	expect(figuresAskedFor(asked)).toEqual([{ name: 'meetings', href: '/office/cells' }]);
	expect(figuresAskedFor(searchKey('Chọn một mô hình hay'))).toEqual([]);
});
