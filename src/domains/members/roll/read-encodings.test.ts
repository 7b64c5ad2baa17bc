import { describe, expect, test } from 'vitest';
import { encodeTcvn3, encodeVni } from './legacy-writing.ts';
import { rawWorkbook, readBytes, readRows } from './test-workbook.ts';

const HEADER = ['Họ và tên', 'Ngày sinh', 'Dân tộc', 'Quê quán'];
const PEOPLE = [
	['Nguyễn Thị Ngọc Ánh', '05/06/1970', 'Kinh', 'Xã Đồng Mít'],
	['Lò Văn Toán', '06/07/1971', 'Thái', 'Bản Khoá'],
	['Hoàng Lan', '07/08/1972', 'Tày', 'Nà Ngần'],
	['Lường Văn Ước', '08/09/1973', 'Mường', 'Phường Tân Thành']
];
const NAMES = PEOPLE.map(([name]) => name);
const columns = { 'Họ và tên': 'fullName', 'Ngày sinh': 'birthDate', 'Dân tộc': 'ethnicity', 'Quê quán': 'homeTown' };

const fontsFor = (font: string, rows: number): Record<string, string> =>
	Object.fromEntries(
		Array.from({ length: rows }, (_, row) => [...'ABCD'].map((column) => [`${column}${row + 1}`, font])).flat()
	);
const all = (encode: (text: string) => string) => [HEADER, ...PEOPLE].map((row) => row.map((text) => encode(text!)));

describe('the encodings of a roll', () => {
	test.each([
		['tcvn3', '.VnTime', encodeTcvn3],
		['vni', 'VNI-Times', encodeVni],
		['unicode', 'Times New Roman', (text: string) => text],
		['unicode', 'Times New Roman', (text: string) => text.normalize('NFD')]
	] as const)('%s in %s is read', async (encoding, font, encode) => {
		const reading = await readRows(all(encode), { fonts: fontsFor(font, 5) });
		expect(reading).toMatchObject({ encoding, columns, problems: [] });
		expect(reading.people.map(({ fullName }) => fullName)).toEqual(NAMES);
		expect(reading.people.map(({ homeTown }) => homeTown)).toEqual(PEOPLE.map((row) => row[3]));
	});

	test.each([
		['tcvn3', encodeTcvn3],
		['vni', encodeVni]
	] as const)('%s is told by its letters where all fonts say Unicode', async (encoding, encode) => {
		const reading = await readRows(all(encode));
		expect(reading).toMatchObject({ encoding, columns });
		expect(reading.people.map(({ fullName }) => fullName)).toEqual(NAMES);
	});

	test('Unicode is told by its letters where all fonts say TCVN3', async () => {
		const reading = await readRows(all(String), { fonts: fontsFor('.VnTime', 5) });
		expect(reading).toMatchObject({ encoding: 'unicode', columns });
		expect(reading.people.map(({ fullName }) => fullName)).toEqual(NAMES);
	});

	test('several encodings in one roll are told row by row', async () => {
		const encodes = [String, encodeTcvn3, encodeVni, encodeTcvn3];
		const rows = [HEADER, ...PEOPLE.map((row, index) => row.map((text) => encodes[index]!(text!)))];
		const reading = await readRows(rows);
		expect(reading.encoding).toBe('mixed');
		expect(reading.people.map(({ fullName }) => fullName)).toEqual(NAMES);
	});

	test('a list in TCVN3 below a header in Unicode is TCVN3', async () => {
		const rows = [HEADER, ...PEOPLE.map((row) => row.map((text) => encodeTcvn3(text!)))];
		expect(await readRows(rows)).toMatchObject({ encoding: 'tcvn3', columns });
	});

	test('a font ending in H draws small letters as capitals', async () => {
		const rows = [
			['hä vµ tªn', 'ngµy sinh'],
			['nguyÔn v¨n ­íc', '05/06/1970']
		];
		const reading = await readRows(rows, { fonts: { A1: '.VnTimeH', B1: '.VnTimeH', A2: '.VnTimeH' } });
		expect(reading.columns).toEqual({ 'HỌ VÀ TÊN': 'fullName', 'NGÀY SINH': 'birthDate' });
		expect(reading.people[0]!.fullName).toBe('Nguyễn Văn Ước');
		expect(reading.encoding).toBe('tcvn3');
	});

	test('names in capitals written in TCVN3 and VNI are put in proper capitals', async () => {
		const rows = [
			HEADER,
			...PEOPLE.map((row, index) => [(index % 2 ? encodeTcvn3 : encodeVni)(row[0]!.toUpperCase()), row[1]!])
		];
		const reading = await readRows(rows);
		expect(reading.people.map(({ fullName }) => fullName)).toEqual(NAMES);
	});

	test('a sign of measure does not make a roll TCVN3', async () => {
		const reading = await readRows([
			['Họ và tên', 'Năm sinh', 'Ghi chú'],
			['Nguyễn Văn Ước', 1970, 'bụi 5 µm, 1ª']
		]);
		expect(reading).toMatchObject({ encoding: 'unicode', people: [{ note: 'bụi 5 µm, 1ª' }] });
	});

	test('a cell with pieces in two fonts is read piece by piece', () => {
		const strings = `<si><t>Họ và tên</t></si><si><t>Năm sinh</t></si>
			<si><r><rPr><rFont val=".VnTime"/></rPr><t>NguyÔn </t></r><r><rPr><rFont val="Arial"/></rPr><t>Thị Hà</t></r></si>`;
		const sheetData = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
			<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1970</v></c></row>`;
		expect(readBytes(rawWorkbook({ sheetData, strings })).people[0]!.fullName).toBe('Nguyễn Thị Hà');
	});
});

describe('what workbooks are written with', () => {
	test('inline text, formulas with their last value, hints and entities are read', () => {
		const sheetData = `<row><c t="inlineStr"><is><t>Họ và tên</t></is></c><c t="str"><f>"Năm "&amp;"sinh"</f><v>Năm sinh</v></c>
				<c t="inlineStr"><is><t>Ghi chú</t></is></c></row>
			<row r="3"><c r="A3" t="str"><f>B9</f><v>Lò Văn &#x1EA8;n</v></c><c r="B3"><f>1900+70</f><v>1970</v></c>
				<c r="C3" t="inlineStr"><is><t>Tổ 1 &lt;cũ&gt;_x000D_&amp; mới</t><rPh sb="0" eb="1"><t>hint</t></rPh></is></c></row>`;
		const reading = readBytes(rawWorkbook({ sheetData }));
		expect(reading.people).toMatchObject([{ row: 3, fullName: 'Lò Văn Ẩn', birthYear: 1970, note: 'Tổ 1 <cũ> & mới' }]);
	});

	test('an error value of a formula is an error in the name and left out elsewhere', () => {
		const sheetData = `<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Dân tộc</t></is></c></row>
			<row r="2"><c r="A2" t="e"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c><c r="B2" t="e"><v>#REF!</v></c></row>`;
		const { problems } = readBytes(rawWorkbook({ sheetData }));
		expect(problems.map(({ column, code }) => [column, code])).toEqual([
			['fullName', 'members.roll-name-is-error'],
			['ethnicity', 'members.roll-excel-error']
		]);
	});

	test('a number written with an exponent and all its digits is complete', () => {
		const sheetData = `<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>CCCD</t></is></c></row>
			<row r="2"><c r="A2" t="inlineStr"><is><t>Lò Văn An</t></is></c><c r="B2"><v>3.6070001234E10</v></c></row>
			<row r="3"><c r="A3" t="inlineStr"><is><t>Lò Văn Ba</t></is></c><c r="B3"><v>1.23457E+11</v></c></row>`;
		const { people, problems } = readBytes(rawWorkbook({ sheetData }));
		expect(people[0]!.personalId).toBe('036070001234');
		expect(problems[1]).toMatchObject({ row: 3, code: 'members.roll-id-digits-lost' });
	});

	test('a date is told by its own format, not by a colour or a word in it', () => {
		const styles = `<numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd\\.mm\\.yyyy;@"/><numFmt numFmtId="171" formatCode="[Red]0&quot; ngày&quot;"/></numFmts>
			<fonts><font><name val="Arial"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="0"/><xf numFmtId="171" fontId="0"/></cellXfs>`;
		const sheetData = `<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Ngày sinh</t></is></c><c r="C1" t="inlineStr"><is><t>Ghi chú</t></is></c></row>
			<row r="2"><c r="A2" t="inlineStr"><is><t>Lò Văn An</t></is></c><c r="B2" s="1"><v>25724</v></c><c r="C2" s="2"><v>30000</v></c></row>`;
		expect(readBytes(rawWorkbook({ sheetData, styles })).people[0]).toMatchObject({
			birthDate: '1970-06-05',
			note: '30000'
		});
	});
});
