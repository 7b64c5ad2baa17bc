import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import en from '../words/roll.en.json' with { type: 'json' };
import vi from '../words/roll.vi.json' with { type: 'json' };
import { type ReadingLimits, readRoll } from './read-roll.ts';
import { rawWorkbook, TODAY, workbookOf } from './test-workbook.ts';
import { understandRoll } from './understand-roll.ts';
import { readZipDirectory } from './zip-directory.ts';

const ROLL = [
	['Họ và tên', 'Ngày sinh'],
	['Lò Văn An', '05/06/1970']
];

/** The refusal's code, once both languages are known to have a sentence for it. */
function codeFor(bytes: Uint8Array, options: { sheet?: string } = {}): string {
	const reading = understandRoll(bytes, { today: TODAY, ...options });
	const code = reading.ok ? 'read' : reading.refusal.code;
	if (!reading.ok) expect([code in vi, code in en]).toEqual([true, true]);
	return code;
}

const compoundFile = (stream: string): Uint8Array => {
	const bytes = new Uint8Array(2048);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	bytes.set(new Uint8Array(Buffer.from(stream, 'utf16le')), 1024);
	return bytes;
};

/** The first place in the bytes where a little-endian number of four bytes stands. */
function replaceNumber(bytes: Uint8Array, from: number, to: number): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
}

describe('a file that is no roll', () => {
	test.each([
		['an empty file', new Uint8Array(0), 'members.roll-empty'],
		['a text', strToU8('Họ và tên;Ngày sinh\nLò Văn An;05/06/1970\n'), 'members.roll-is-text'],
		[
			'a web page named .xls',
			strToU8('<html><table><tr><td>Họ và tên</td></tr></table></html>'),
			'members.roll-is-text'
		],
		[
			'an XML spreadsheet of 2003',
			strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
			'members.roll-old-xls'
		],
		['an .xls', compoundFile('Workbook'), 'members.roll-old-xls'],
		['a .doc', compoundFile('WordDocument'), 'members.roll-is-word'],
		['an encrypted workbook', compoundFile('EncryptedPackage'), 'members.roll-encrypted'],
		['a .docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'members.roll-is-word'],
		['an .ods', zipSync({ 'content.xml': strToU8('<o/>') }), 'members.roll-other-spreadsheet'],
		[
			'an .xlsb',
			zipSync({ 'xl/workbook.bin': new Uint8Array(9), 'xl/theme/theme1.xml': strToU8('<t/>') }),
			'members.roll-other-spreadsheet'
		],
		['a .zip of pictures', zipSync({ 'a.png': new Uint8Array(9) }), 'members.roll-not-a-workbook'],
		['a PDF', strToU8('%PDF-1.7\n'), 'members.roll-not-a-workbook'],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'members.roll-not-a-workbook']
	])('%s is refused', async (_, bytes, code) => {
		expect(codeFor(bytes)).toBe(code);
	});

	test('a workbook protected by hucre itself is refused as encrypted', async () => {
		const bytes = await writeXlsx({
			sheets: [{ name: 'DS', rows: ROLL }],
			encryption: { password: 'x', spinCount: 1 }
		});
		expect(codeFor(bytes)).toBe('members.roll-encrypted');
	});

	test('a workbook cut off anywhere is damaged', async () => {
		const whole = await workbookOf(ROLL);
		for (const share of [0.1, 0.5, 0.9, 0.99]) {
			expect(codeFor(whole.slice(0, Math.floor(whole.length * share)))).toBe('members.roll-damaged');
		}
	});

	test('a workbook with a changed byte in its sheet is damaged', async () => {
		const bytes = rawWorkbook({
			sheetData: '<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c></row>'.repeat(50)
		});
		const at = Buffer.from(bytes).indexOf('worksheets/sheet1.xml') + 'worksheets/sheet1.xml'.length + 40;
		bytes[at] = bytes[at]! ^ 0xff;
		expect(codeFor(bytes)).toBe('members.roll-damaged');
	});

	test('a workbook without content is empty, one without a header says so', async () => {
		expect(codeFor(await workbookOf([]))).toBe('members.roll-empty');
		expect(codeFor(await workbookOf([['Kính gửi Đảng ủy'], ['Trân trọng']]))).toBe('members.roll-no-header');
		expect(codeFor(await workbookOf(ROLL), { sheet: 'Không có' })).toBe('members.roll-sheet-not-found');
	});

	test('a workbook that would inflate to gigabytes is refused before it is inflated', async () => {
		const honest = zipSync({
			'xl/workbook.xml': strToU8('<w/>'),
			'xl/worksheets/sheet1.xml': new Uint8Array(1_234_567)
		});
		replaceNumber(honest, 1_234_567, 4_000_000_000);
		expect(codeFor(honest)).toBe('members.roll-too-large');
	});

	test('a workbook that lies about its size is stopped where the lie ends', async () => {
		const bytes = rawWorkbook({ sheetData: ' '.repeat(5_000_000) });
		const directory = readZipDirectory(bytes);
		if (!directory.ok) throw new Error('the test workbook has no directory');
		const sheet = directory.value.find(({ name }) => name.endsWith('sheet1.xml'))!;
		replaceNumber(bytes, sheet.inflatedBytes, 1000);
		expect(codeFor(bytes)).toBe('members.roll-too-large');
	});

	test('a workbook with a text without end is damaged', async () => {
		const bytes = rawWorkbook({ sheetData: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'A'.repeat(6_000_000)}` });
		expect(codeFor(bytes)).toBe('members.roll-damaged');
	});

	test('a workbook of more texts than any roll has is too large', async () => {
		const strings = '<si><t>x</t></si>'.repeat(3_000_000);
		expect(codeFor(rawWorkbook({ sheetData: '', strings }))).toBe('members.roll-too-large');
	});

	test('a workbook that uses up its memory or its time ends its thread and nothing else', async () => {
		const bytes = rawWorkbook({ sheetData: '', strings: '<si><t>x</t></si>'.repeat(2_000_000) });
		const refusal = async (limits: ReadingLimits) => (await readRoll(bytes, { today: TODAY }, limits)) as unknown;
		expect(await refusal({ memoryMb: 24, processorMs: 60_000 })).toMatchObject({
			refusal: { code: 'members.roll-too-large' }
		});
		expect(await refusal({ memoryMb: 288, processorMs: 200 })).toMatchObject({
			refusal: { code: 'members.roll-too-slow' }
		});
	});

	test('a roll is read, and its bytes stay with the caller', async () => {
		const bytes = Buffer.from(await workbookOf(ROLL));
		for (let time = 0; time < 2; time++) {
			expect(await readRoll(bytes, { today: TODAY })).toMatchObject({ ok: true, value: { rows: 1 } });
		}
	});

	test('a workbook damaged anywhere is read or refused, never a fault', () => {
		const files = unzipSync(
			rawWorkbook({ sheetData: SHEET, after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' })
		);
		const damage = fc.record({
			file: fc.nat(),
			from: fc.nat(),
			length: fc.nat(60),
			insert: fc.string({ maxLength: 3 })
		});
		fc.assert(
			fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
				const parts = { ...files };
				for (const { file, from, length, insert } of damages) {
					const name = Object.keys(parts)[file % Object.keys(parts).length]!;
					const text = strFromU8(parts[name]!);
					const at = from % (text.length + 1);
					parts[name] = strToU8(text.slice(0, at) + insert + text.slice(at + length));
				}
				const reading = understandRoll(zipSync(parts), { today: TODAY });
				expect(reading.ok || reading.refusal.code in vi).toBe(true);
			})
		);
	});
});

const SHEET = `<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Ngày sinh</t></is></c></row>
	<row r="3"><c r="A3" t="inlineStr"><is><t>Lò Văn An</t></is></c><c r="B3" s="0"><v>25724</v></c></row>`;
