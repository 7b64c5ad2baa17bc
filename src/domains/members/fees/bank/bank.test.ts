import { describe, expect, test } from 'vitest';
import { csvGrid } from './csv-grid.ts';
import { readDong } from './dong-text.ts';
import { monthsIn, type Payer, suggest } from './match.ts';
import { readStatement, readStatementDay } from './read-statement.ts';

test.each([
	['1.500.000', 1_500_000],
	['1,500,000.00', 1_500_000],
	['1.500.000,00 VND', 1_500_000],
	['50 000đ', 50_000],
	['+ 20.000', 20_000],
	['-20,000', -20_000],
	['(15.000)', -15_000],
	['11100', 11_100],
	['0', 0],
	['1.5', undefined],
	['12,50', undefined],
	['1.500,000', undefined],
	['mười nghìn', undefined],
	['', undefined]
])('a bank that writes %s means %s đồng', (text, dong) => expect(readDong(text)).toBe(dong));

test.each([
	['05/11/2026 08:15:22', '2026-11-05'],
	['5-11-26', '2026-11-05'],
	['2026-11-05T08:15', '2026-11-05'],
	['20261105', '2026-11-05'],
	['31/02/2026', undefined],
	['hôm qua', undefined]
])('the day %s is %s', (text, day) => expect(readStatementDay(text)).toBe(day));

test('cells in quotes hold separators, quotes and line ends', () => {
	expect(csvGrid('a;"b;\n""c""";d\n\ne;f;g', ';')).toEqual([
		{ line: 1, cells: ['a', 'b;\n"c"', 'd'] },
		{ line: 4, cells: ['e', 'f', 'g'] }
	]);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const rowsOf = (bytes: Uint8Array) => {
	const read = readStatement(bytes);
	return read.ok ? read.value.lines.map(({ paidOn, dong, text }) => [paidOn, dong, text]) : read.refusal.code;
};

describe('a bank statement', () => {
	const meant = [['2026-11-05', 33_300, 'LO THI AM dang phi T9-T11']];

	test('is found below titles, between semicolons, with money out left aside', () => {
		const text = `\ufeffNGÂN HÀNG THÍ DỤ\nSao kê tài khoản;;;\nSTT;Ngày giao dịch;Số tiền ghi nợ;Số tiền ghi có;Nội dung;Số dư
1;05/11/2026 08:15;;33.300;LO THI AM dang phi T9-T11;1.033.300
2;06/11/2026;15.000;;Phi dich vu;1.018.300
Tổng;;15.000;33.300;;`;
		expect(rowsOf(utf8(text))).toEqual(meant);
		expect(readStatement(utf8(text))).toMatchObject({ value: { out: 1, problems: [] } });
	});

	test('is read in UTF-16 with tabs, and with one column of signed sums', () => {
		const text =
			'Date\tReference No\tAmount\tDescription\n2026-11-05\tFT1\t+33,300.00\tLO THI AM dang phi T9-T11\n2026-11-06\tFT2\t-5,000.00\tPhi';
		expect(rowsOf(utf16(text))).toEqual(meant);
	});

	test('says line by line what it could not read, and is refused where it is none', () => {
		const read = readStatement(utf8('Ngày,Nội dung,Ghi có\n05/13/2026,x,"10,000"\n05/11/2026,y,mười nghìn\n'));
		expect(read).toMatchObject({
			value: {
				lines: [],
				problems: [
					{ line: 2, code: 'members.bank-day-unclear', value: '05/13/2026' },
					{ line: 3, code: 'members.bank-sum-unclear', value: 'mười nghìn' }
				]
			}
		});
		expect(rowsOf(utf8('họ tên;chi bộ\nA;B'))).toBe('members.bank-no-header');
	});
});

test.each([
	[' nop dang phi t11 ', ['2026-11']],
	[' dang phi thang 9-11 ', ['2026-09', '2026-10', '2026-11']],
	[' dang phi quy iv/2026 ', ['2026-10', '2026-11', '2026-12']],
	[' dp 10/2026 ', ['2026-10']],
	[' thang 12 ', ['2026-12']],
	[' chuyen tien ', undefined]
])('"%s" paid in November names %s', (text, months) => expect(monthsIn(text, '2026-11-20')).toEqual(months));

test('month 12 paid in January is that of the year before', () =>
	expect(monthsIn(' t12 ', '2027-01-05')).toEqual(['2026-12']));

describe('whose money it is', () => {
	const owed = ['2026-09', '2026-10', '2026-11'].map((month) => ({ month, dong: 11_100 }));
	const payer = (memberId: string, fullName: string, cell = 'Chi bộ bản Một'): Payer => ({
		memberId,
		fullName,
		cell,
		unitId: cell,
		owed
	});
	const payers = [payer('a', 'Lò Thị Ấm'), payer('b', 'Lò Thị Ấm', 'Chi bộ bản Hai'), payer('c', 'Tòng Văn Chắc')];
	const line = (text: string, dong: number) => ({ line: 2, paidOn: '2026-11-05', dong, text, reference: '' });

	test.each([
		['TONG VAN CHAC dang phi T9-T11', 33_300, { memberIds: ['c'], by: 'name', fromMonth: '2026-09', fits: true }],
		['TONGVANCHAC NOP DP', 11_100, { memberIds: ['c'], by: 'name', fromMonth: '2026-09', fits: true }],
		['lo thi am ban hai t11', 11_100, { memberIds: ['b'], by: 'name', fromMonth: '2026-11', fits: true }],
		['Lò Thị Ấm nộp', 11_000, { memberIds: ['a', 'b'], by: 'several', fits: false }],
		['CHUYEN KHOAN', 11_100, { memberIds: [], by: 'none', fromMonth: '2026-11', fits: false }]
	])('%s, %d đồng', (text, dong, expected) => expect(suggest(line(text, dong), payers)).toMatchObject(expected));
});
