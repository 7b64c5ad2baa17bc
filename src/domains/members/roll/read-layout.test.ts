import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readBytes, readOne, readRows, sheetOf } from './test-workbook.ts';

const names = ({ people }: { people: { fullName?: string }[] }) => people.map(({ fullName }) => fullName);
const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'];
const AN = [1, 'Lò Văn An', '05/06/1970', ''];
const BINH = [2, 'Vì Thị Bình', '07/08/1981', ''];

describe('the header of a roll', () => {
	test('stands below titles and merged letterheads, and the row is the one that Excel shows', async () => {
		const reading = await readRows(
			[
				['ĐẢNG BỘ XÃ VÍ DỤ', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
				['CHI BỘ THÔN ĐÔNG'],
				[],
				['DANH SÁCH ĐẢNG VIÊN'],
				[],
				HEADER,
				AN
			],
			{ merges: ['A1:B1', 'C1:D1', 'A4:D4'] }
		);
		expect(reading.headerRow).toBe(6);
		expect(reading.people[0]).toMatchObject({ row: 7, fullName: 'Lò Văn An', birthDate: '1970-06-05' });
	});

	test('is not widened by letterheads merged directly above it', async () => {
		const reading = await readRows([['ĐẢNG BỘ XÃ VÍ DỤ', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'], HEADER, AN], {
			merges: ['A1:B1', 'C1:D1']
		});
		expect(reading.headerRow).toBe(2);
		expect(Object.keys(reading.columns)).toEqual(HEADER);
	});

	test('of two rows joins both texts, and takes the sex from the heading above the date of birth', async () => {
		const reading = await readRows(
			[
				['STT', 'Họ và tên', 'Ngày sinh', null, 'Ngày vào Đảng', null],
				[null, null, 'Nam', 'Nữ', 'Dự bị', 'Chính thức'],
				[1, 'Lò Văn An', '05/06/1970', null, '03/02/1995', '03/02/1996'],
				[2, 'Vì Thị Bình', null, '1981', '03/02/2005', null]
			],
			{ merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] }
		);
		expect(reading.headerRow).toBe(1);
		expect(reading.columns).toEqual({
			STT: null,
			'Họ và tên': 'fullName',
			'Ngày sinh / Nam': 'birthDate',
			'Ngày sinh / Nữ': 'birthDate',
			'Ngày vào Đảng / Dự bị': 'admittedOn',
			'Ngày vào Đảng / Chính thức': 'officialOn'
		});
		expect(reading.people[0]).toMatchObject({
			sex: 'male',
			birthDate: '1970-06-05',
			admittedOn: '1995-02-03',
			officialOn: '1996-02-03'
		});
		expect(reading.people[1]).toMatchObject({ sex: 'female', birthYear: 1981 });
	});

	test('of two rows is found when the merged cells are gone', async () => {
		const reading = await readRows([
			['STT', 'Họ và tên', 'Ngày sinh', null, 'Ghi chú'],
			[null, null, 'Nam', 'Nữ'],
			[1, 'Vì Thị Bình', null, '07/08/1981', 'x']
		]);
		expect(Object.keys(reading.columns)).toEqual(['STT', 'Họ và tên', 'Ngày sinh / Nam', 'Ngày sinh / Nữ', 'Ghi chú']);
		expect(reading.people).toMatchObject([{ row: 3, sex: 'female', birthDate: '1981-08-07' }]);
	});

	test('of two rows may have its groups above its columns', async () => {
		const reading = await readRows(
			[
				['Thông tin cá nhân', null, null, 'Thông tin về Đảng', null],
				['Họ và tên', 'Ngày sinh', 'Quê quán', 'Ngày vào Đảng', 'Số thẻ đảng'],
				['Lò Văn An', '05/06/1970', 'Sơn La', '03/02/1995', '31012345']
			],
			{ merges: ['A1:C1', 'D1:E1'] }
		);
		expect(reading.headerRow).toBe(1);
		expect(reading.columns).toMatchObject({
			'Thông tin cá nhân / Họ và tên': 'fullName',
			'Thông tin về Đảng / Số thẻ đảng': 'partyCardNo'
		});
		expect(names(reading)).toEqual(['Lò Văn An']);
	});

	test('may be of one row with Nam and Nữ as headings', async () => {
		const reading = await readRows([
			['Họ và tên', 'Nam', 'Nữ', 'Dân tộc'],
			['Vì Thị Bình', null, 1981, 'Thái']
		]);
		expect(reading.columns).toMatchObject({ Nam: 'birthDate', Nữ: 'birthDate' });
		expect(reading.people[0]).toMatchObject({ sex: 'female', birthYear: 1981 });
	});

	test('takes crosses below Nam and Nữ for the sex', async () => {
		const reading = await readRows([
			['Họ và tên', 'Nam', 'Nữ', 'Năm sinh'],
			['Vì Thị Bình', null, 'x', 1981],
			['Lò Văn An', 'x', null, 1970]
		]);
		expect(reading.columns).toMatchObject({ Nam: 'sex', Nữ: 'sex', 'Năm sinh': 'birthDate' });
		expect(reading.people.map(({ sex, birthYear }) => [sex, birthYear])).toEqual([
			['female', 1981],
			['male', 1970]
		]);
	});

	test('is not a row of a person with words like those of a heading', async () => {
		const reading = await readRows([
			['Họ và tên', 'Ngày sinh', 'Công tác'],
			['Lò Văn An', '05/06/1970', 'Bí thư chi bộ', 'Đảng viên', 'Văn hóa'],
			['Vì Thị Bình', '07/08/1981']
		]);
		expect(reading).toMatchObject({ headerRow: 1, rows: 2 });
	});

	test('with line breaks and doubled blanks is read on one line, NFC', async () => {
		const reading = await readRows([
			['Họ  và\ntên'.normalize('NFD'), 'Ngày\r\nsinh'],
			['Lò Văn An', '05/06/1970']
		]);
		expect(reading.columns).toEqual({ 'Họ và tên': 'fullName', 'Ngày sinh': 'birthDate' });
	});

	test('with the name in two columns joins it', async () => {
		const split = await readRows([
			['Họ và tên đệm', 'Tên', 'Ngày sinh'],
			['Lò Văn', 'An', '05/06/1970']
		]);
		const merged = await readRows(
			[
				['Họ và tên', null, 'Ngày sinh'],
				['Lò Văn', 'An', '05/06/1970']
			],
			{ merges: ['A1:B1'] }
		);
		expect(names(split)).toEqual(['Lò Văn An']);
		expect(names(merged)).toEqual(['Lò Văn An']);
	});

	test('can be pointed out, and its columns corrected', async () => {
		const rows = [
			['Người', 'Mốc 1', 'Mốc 2'],
			['Lò Văn An', '05/06/1970', '03/02/1995']
		];
		const reading = await readRows(
			rows,
			{},
			{ headerRow: 1, columns: { Người: 'fullName', 'Mốc 1': 'birthDate', 'Mốc 2': 'admittedOn' } }
		);
		expect(reading.people).toMatchObject([
			{ fullName: 'Lò Văn An', birthDate: '1970-06-05', admittedOn: '1995-02-03' }
		]);
	});

	test('corrected for one column frees the field from the other', async () => {
		const rows = [
			['Họ và tên', 'Ngày sinh', 'Năm sinh thật'],
			['Lò Văn An', '05/06/1970', '1971']
		];
		const reading = await readRows(rows, {}, { columns: { 'Năm sinh thật': 'birthDate' } });
		expect(reading.columns).toEqual({ 'Họ và tên': 'fullName', 'Ngày sinh': null, 'Năm sinh thật': 'birthDate' });
		expect(reading.people[0]).toMatchObject({ birthYear: 1971 });
	});

	test('keeps both columns that a person leaves or sets for one field', async () => {
		const rows = [
			['Họ và tên', 'Ghi chú', 'Cột lạ'],
			['Lò Văn An', 'đi học', 'đã về']
		];
		const columns = { 'Họ và tên': 'fullName', 'Ghi chú': 'note', 'Cột lạ': 'note' } as const;
		const reading = await readRows(rows, {}, { columns });
		expect(reading.people).toMatchObject([{ fullName: 'Lò Văn An', note: 'đi học; đã về' }]);
	});

	test('does not bring a hidden leftover back when its heading is named again', async () => {
		const rows = [
			['Họ và tên', 'Ghi chú', 'Ghi chú'],
			['Lò Văn An', 'mới', 'cũ']
		];
		const columns = { 'Họ và tên': 'fullName', 'Ghi chú': 'note' } as const;
		const reading = await readRows(rows, { hiddenColumns: ['C'] }, { columns });
		expect(reading.people).toMatchObject([{ note: 'mới' }]);
	});

	test('is not disturbed by columns chosen for headings that are not there', async () => {
		const reading = await readRows([HEADER, AN], {}, { columns: { 'Danh sách': 'fullName' } });
		expect(names(reading)).toEqual(['Lò Văn An']);
	});

	test('that names nobody shows what stands below it', async () => {
		const rows = [
			['Người', 'Mốc'],
			['Lò Văn An', '05/06/1970']
		];
		const reading = await readRows(rows, {}, { headerRow: 1 });
		expect(reading).toMatchObject({ rows: 0, samples: { Người: ['Lò Văn An'] } });
	});

	test('shows three entries of each column', async () => {
		const reading = await readRows([HEADER, AN, BINH]);
		expect(reading.samples['Họ và tên']).toEqual(['Lò Văn An', 'Vì Thị Bình']);
	});
});

describe('the rows of a roll', () => {
	test('that only number the columns, are blank or repeat the header are no persons', async () => {
		const reading = await readRows([HEADER, [1, 2, 3, 4], AN, [], [null, ' ', null], HEADER, BINH, [3]]);
		expect(names(reading)).toEqual(['Lò Văn An', 'Vì Thị Bình']);
		expect(reading.people.map(({ row }) => row)).toEqual([3, 7]);
		const bracketed = await readRows([HEADER, ['(1)', '(2)', '(3)', '(4)'], AN]);
		expect(bracketed.rows).toBe(1);
	});

	test('below a sub-heading belong to its cell', async () => {
		const reading = await readRows([
			HEADER,
			['I', 'Chi bộ thôn Đông (1 đảng viên)'],
			AN,
			['II. CHI BỘ TRƯỜNG TIỂU HỌC: 1 đồng chí'],
			BINH
		]);
		expect(reading.people.map(({ cell }) => cell)).toEqual(['Chi bộ thôn Đông', 'CHI BỘ TRƯỜNG TIỂU HỌC']);
	});

	test('below the bare name of a village belong to it where persons are numbered', async () => {
		const reading = await readRows([HEADER, [null, 'Nà Ngần'], AN, BINH]);
		expect(reading.people.map(({ fullName, cell }) => [fullName, cell])).toEqual([
			['Lò Văn An', 'Nà Ngần'],
			['Vì Thị Bình', 'Nà Ngần']
		]);
	});

	test('with nothing but a name are persons where nobody is numbered', async () => {
		const reading = await readRows([['Họ và tên', 'Ngày sinh'], ['Lò Văn An'], ['Vì Thị Bình', '07/08/1981']]);
		expect(names(reading)).toEqual(['Lò Văn An', 'Vì Thị Bình']);
	});

	test('keep their own cell where there is a column of cells, also one merged over several rows', async () => {
		const reading = await readRows(
			[
				['Họ và tên', 'Năm sinh', 'Chi bộ'],
				['Lò Văn An', 1970, 'Chi bộ thôn Tây'],
				['Vì Thị Bình', 1981, null]
			],
			{ merges: ['C2:C3'] }
		);
		expect(reading.people.map(({ cell }) => cell)).toEqual(['Chi bộ thôn Tây', 'Chi bộ thôn Tây']);
	});

	test('divided into official and probationary members stay in their cell', async () => {
		const reading = await readRows([
			HEADER,
			['A', 'Chi bộ thôn Đông'],
			['', 'Đảng viên chính thức'],
			AN,
			['', 'Đảng viên dự bị'],
			BINH
		]);
		expect(names(reading)).toEqual(['Lò Văn An', 'Vì Thị Bình']);
		expect(reading.people[1]!.cell).toBe('Chi bộ thôn Đông');
	});

	test('of sums are no persons, but Tống is a family name', async () => {
		const reading = await readRows([
			HEADER,
			AN,
			[null, 'Cộng: 1'],
			[2, 'Tống Văn Cộng', '01/02/1980'],
			[null, 'TỔNG CỘNG', 2],
			['Tổng số: 2 đảng viên']
		]);
		expect(names(reading)).toEqual(['Lò Văn An', 'Tống Văn Cộng']);
	});

	test('end with the signatures', async () => {
		const reading = await readRows([
			HEADER,
			AN,
			[null, null, null, 'Xã Ví Dụ, ngày 05 tháng 8 năm 2026'],
			[null, 'NGƯỜI LẬP BIỂU', null, 'T/M CHI BỘ'],
			[null, '(Ký, ghi rõ họ tên)', null, 'BÍ THƯ'],
			[],
			[null, 'Quàng Văn Lập', null, 'Giàng A Ký']
		]);
		expect(names(reading)).toEqual(['Lò Văn An']);
	});

	test('of a secretary without dates are no signature', async () => {
		const reading = await readRows([HEADER, [1, 'Lò Văn An', null, 'Bí thư chi bộ'], BINH]);
		expect(names(reading)).toEqual(['Lò Văn An', 'Vì Thị Bình']);
	});

	test('without a name are persons in error', async () => {
		const reading = await readRows([HEADER, [1, null, '05/06/1970', '']]);
		expect(reading).toMatchObject({ rows: 1, ready: 0 });
		expect(reading.problems).toEqual([
			{ row: 2, column: 'fullName', code: 'members.roll-no-name', value: '', level: 'error' }
		]);
	});

	test('about one person, by number, card or name with date of birth, are duplicates', async () => {
		const reading = await readRows([
			['Họ và tên', 'Ngày sinh', 'CCCD', 'Số thẻ đảng'],
			['Lò Văn An', '05/06/1970', '014070001234', ''],
			['Lò Văn Anh', '05/06/1971', '014070001234', ''],
			['LÒ VĂN  AN', '5/6/1970', '', '31.012345'],
			['Lò Văn Ân', '01/01/1960', '', '31012345'],
			['Lò Văn An', '05/06/1970', '014070009999', '']
		]);
		expect(reading.duplicates).toEqual([
			{ row: 3, withRow: 2 },
			{ row: 4, withRow: 2 },
			{ row: 5, withRow: 4 }
		]);
	});
});

describe('the sheets of a workbook', () => {
	const notes = sheetOf('Hướng dẫn', [['Cách điền'], ['Họ và tên: viết in hoa']]);
	const codes = sheetOf('Danh mục', [
		['Mã', 'Dân tộc'],
		[1, 'Kinh']
	]);
	const roll = sheetOf('DS 2026', [HEADER, AN]);

	test('the one that looks like a roll is read', async () => {
		const reading = readBytes(await writeXlsx({ sheets: [notes, codes, roll] }));
		expect(reading).toMatchObject({ sheet: 'DS 2026', rows: 1 });
		expect(reading.sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', 'Danh mục', 'DS 2026']);
	});

	test('a hidden sheet is passed over unless it is named or alone', async () => {
		const old = { ...sheetOf('DS 2020', [HEADER, AN, BINH]), hidden: true };
		const both = await writeXlsx({ sheets: [old, roll], activeSheet: 1 });
		expect(readBytes(both)).toMatchObject({ sheet: 'DS 2026', rows: 1 });
		expect(readBytes(both, { sheet: 'DS 2020' })).toMatchObject({ sheet: 'DS 2020', rows: 2 });
		expect(readBytes(await writeXlsx({ sheets: [old] }))).toMatchObject({ sheet: 'DS 2020', rows: 2 });
	});

	test('hidden columns are leftovers, unless somebody maps them', async () => {
		const rows = [
			['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày vào Đảng cũ'],
			['Lò Văn An', '05/06/1970', '03/02/1995', '99/99/9999']
		];
		const look = { hiddenColumns: ['B', 'D'] };
		const reading = await readRows(rows, look);
		expect(reading.columns).toEqual({
			'Họ và tên': 'fullName',
			'Ngày sinh': null,
			'Ngày vào Đảng': 'admittedOn',
			'Ngày vào Đảng cũ': null
		});
		expect(reading.problems).toEqual([]);
		const mapped = await readRows(rows, look, { columns: { 'Ngày sinh': 'birthDate' } });
		expect(mapped.people[0]!.birthDate).toBe('1970-06-05');
	});
});

describe('the cells of a roll', () => {
	test('names are put in proper capitals', async () => {
		expect((await readOne({ 'Họ và tên': 'NGUYỄN  THỊ NGỌC ÁNH', 'Dân tộc': 'KINH' })).fullName).toBe(
			'Nguyễn Thị Ngọc Ánh'
		);
		expect((await readOne({ 'Họ và tên': 'nguyễn thị ngọc ánh', 'Dân tộc': 'kinh' })).ethnicity).toBe('Kinh');
		expect((await readOne({ 'Họ và tên': 'Nguyễn Văn Đức'.normalize('NFD'), 'Dân tộc': 'Kinh' })).fullName).toBe(
			'Nguyễn Văn Đức'
		);
		expect((await readOne({ 'Họ và tên': "1. Đ/c H'HEN NIÊ", 'Dân tộc': 'Ê Đê' })).fullName).toBe("H'Hen Niê");
	});

	test.each([['#REF!'], ['#N/A'], ['#NAME?']])('%s instead of a name is an error', async (value) => {
		expect(await readOne({ 'Họ và tên': value, 'Ngày sinh': '05/06/1970' })).toMatchObject({
			ready: false,
			codes: ['members.roll-name-is-error']
		});
	});

	test.each([
		['31/02/1970', 'members.roll-date-impossible', 'error'],
		['12/13/1970', 'members.roll-date-impossible', 'error'],
		['23/11/2026', 'members.roll-date-in-future', 'error'],
		['2027', 'members.roll-date-in-future', 'error'],
		['1970', 'members.roll-year-only', 'warning'],
		['06/1970', 'members.roll-month-only', 'warning'],
		['không nhớ', 'members.roll-date-not-understood', 'warning']
	])('a date of birth %s: %s', async (value, code, level) => {
		const person = await readOne({ 'Họ và tên': 'Lò Văn An', 'Ngày sinh': value });
		expect(person).toMatchObject({ codes: [code], levels: [level], ready: level === 'warning' });
		expect(person.raw.birthDate).toBe(value);
	});

	test('nobody is admitted before birth', async () => {
		expect(await readOne({ 'Ngày sinh': '05/06/1970', 'Ngày vào Đảng': '03/02/1965' })).toMatchObject({
			ready: false,
			codes: ['members.roll-before-birth']
		});
		expect(await readOne({ 'Năm sinh': 1970, 'Ngày vào Đảng': '03/02/1965' })).toMatchObject({ ready: false });
	});

	test('an official date before admission is reported', async () => {
		const person = await readOne({ 'Ngày vào Đảng': '03/02/1995', 'Ngày chính thức': '03/02/1994' });
		expect(person).toMatchObject({
			ready: true,
			codes: ['members.roll-official-before-admission'],
			officialOn: '1994-02-03'
		});
	});

	test('dates may be real dates, also of a Macintosh, or their plain numbers', async () => {
		const day = new Date(Date.UTC(1970, 5, 5));
		expect((await readOne({ 'Ngày sinh': day })).birthDate).toBe('1970-06-05');
		expect((await readOne({ 'Ngày sinh': day }, { dateSystem: '1904' })).birthDate).toBe('1970-06-05');
		expect((await readOne({ 'Ngày sinh': 25724 })).birthDate).toBe('1970-06-05');
	});

	test('years of two digits are of the century that makes sense', async () => {
		const person = await readOne({ 'Ngày sinh': '5/6/08', 'Ngày vào Đảng': '3/2/26' });
		expect(person).toMatchObject({ birthDate: '2008-06-05', admittedOn: '2026-02-03' });
		expect(await readOne({ 'Ngày sinh': '5/6/27', 'Ngày vào Đảng': '3/2/48' })).toMatchObject({
			birthDate: '1927-06-05',
			admittedOn: '1948-02-03'
		});
	});

	test.each([
		[36070001234, 'members.roll-id-zeros-restored', 'warning'],
		['1.23457E+11', 'members.roll-id-digits-lost', 'error'],
		['0360700012345', 'members.roll-id-too-long', 'error'],
		['đang làm', 'members.roll-id-not-digits', 'error'],
		['012345678', 'members.roll-id-old-card', 'warning']
	])('a personal number %s: %s', async (value, code, level) => {
		expect(await readOne({ CCCD: value })).toMatchObject({ codes: [code], levels: [level] });
	});

	test('words instead of a number are reported and left out', async () => {
		const person = await readOne({ 'Số thẻ đảng': 'mất thẻ', SĐT: 'không có' });
		expect(person.codes).toEqual(['members.roll-words-for-number', 'members.roll-words-for-number']);
		expect(person.partyCardNo).toBeUndefined();
	});

	test('telephone numbers get back the zero that Excel dropped', async () => {
		expect((await readOne({ SĐT: 912345678, 'Dân tộc': 'Kinh' })).phone).toBe('0912345678');
		expect((await readOne({ SĐT: '0912.345.678' })).phone).toBe('0912345678');
		expect((await readOne({ SĐT: '+84 912 345 678' })).phone).toBe('0912345678');
	});

	test('classes that Excel took for a day are classes', async () => {
		expect((await readOne({ 'Trình độ văn hóa': new Date(Date.UTC(2026, 11, 9)) })).education).toBe('9/12');
		expect((await readOne({ 'Trình độ văn hóa': new Date(Date.UTC(2026, 6, 10)) })).education).toBe('7/10');
		expect((await readOne({ 'Trình độ văn hóa': '12/12' })).education).toBe('12/12');
	});

	test('Trình độ is the education or the degree, by what stands below', async () => {
		expect(await readOne({ 'Trình độ': '12/12' })).toMatchObject({ education: '12/12' });
		expect(await readOne({ 'Trình độ': 'Đại học' })).toMatchObject({ degree: 'Đại học' });
	});

	test('dashes and dots say nothing', async () => {
		const person = await readOne({ 'Ngày chính thức': '-', 'Ngày sinh': '…', CCCD: '--', 'Ghi chú': '...' });
		expect(person.codes).toEqual([]);
		expect(person.note).toBeUndefined();
	});
});
