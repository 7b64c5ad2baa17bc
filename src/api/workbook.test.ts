import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as shape from '#lib/reads/shapes.ts';
import { inLanguage } from '#lib/words/server/answer-in-language.ts';
import { toWorkbook } from './workbook.ts';

const fields = { title: shape.text, dueOn: shape.day, startsAt: shape.orNull(shape.moment), carriedOver: shape.whole };

async function partsOf(row: Record<string, unknown>) {
	const bytes = await inLanguage('en', () => toWorkbook(fields, [row], 'Tasks'));
	const parts = unzipSync(bytes);
	const part = (path: string) => new TextDecoder().decode(parts[path]);
	return {
		sheet: part('xl/worksheets/sheet1.xml'),
		texts: part('xl/sharedStrings.xml'),
		styles: part('xl/styles.xml')
	};
}

test('a text that looks like a formula stays a text', async () => {
	const { sheet, texts } = await partsOf({ title: '=1+1', dueOn: '2026-12-01', startsAt: null, carriedOver: 0 });
	expect(sheet).not.toContain('<f>');
	expect(texts).toContain('=1+1');
});

test('days and moments are real ones, on the clock of Viet Nam', async () => {
	const row = { title: 'x', dueOn: '2026-12-01', startsAt: '2026-12-03T19:30:00+07:00', carriedOver: 2 };
	const { sheet, styles } = await partsOf(row);
	const cells = [...sheet.matchAll(/<c r="([A-D]2)"[^>]*><v>([^<]+)<\/v>/g)].map(([, cell, value]) => [cell, value]);
	expect(Object.fromEntries(cells)).toMatchObject({ B2: '46357', C2: '46359.8125', D2: '2' });
	expect(styles).toContain('dd/mm/yyyy hh:mm');
});

test('columns are headed in the language of the reader', async () => {
	const { texts } = await partsOf({ title: 'x', dueOn: '2026-12-01', startsAt: null, carriedOver: 0 });
	for (const heading of ['Title', 'Due on', 'Planned start', 'Times carried over']) expect(texts).toContain(heading);
});
