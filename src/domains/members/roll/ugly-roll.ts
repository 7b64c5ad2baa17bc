import { type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx';
import { encodeTcvn3, encodeVni } from './legacy-writing.ts';

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Lò', 'Quàng', 'Vì', 'Giàng', 'Đinh', 'Bàn', 'Tống', 'Đặng'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Hữu', 'Thị Ngọc', 'Xuân', 'Quang', 'Minh', 'A'];
const GIVEN = ['An', 'Bình', 'Chiến', 'Dũng', 'Đào', 'Giang', 'Hạnh', 'Khánh', 'Lưu', 'Ngữ', 'Phượng', 'Thưởng', 'Yến'];
const VILLAGES = ['Nà Đông', 'Nà Tây', 'Pắc Cuổi', 'Khe Lụa', 'Đồng Mít', 'Bản Chợ', 'Tân Thành', 'Vườn Ươm'];

const HEADING = [
	[
		'STT',
		'Họ và tên',
		'Ngày, tháng, năm sinh',
		'',
		'Dân tộc',
		'Số CCCD',
		'Số thẻ đảng',
		'Ngày vào Đảng',
		'',
		'Quê quán'
	],
	['', '', 'Nam', 'Nữ', '', '', '', 'Dự bị', 'Chính thức', '']
];
const MORE = ['Nơi ở hiện nay', 'Trình độ', 'LLCT', 'Chức vụ', 'Nghề nghiệp', 'SĐT', 'Ghi chú'];

type Writing = { font: string; write: (text: string) => string };

/** Half of the rows as they should be, the others as old machines left them. */
const WRITINGS: Writing[] = [
	{ font: 'Times New Roman', write: (text) => text },
	{ font: '.VnTime', write: encodeTcvn3 },
	{ font: 'Times New Roman', write: (text) => text.normalize('NFD') },
	{ font: 'VNI-Times', write: encodeVni }
];

/**
 * A roll with everything that makes real ones hard to read: titles, two header rows with merged cells, column
 * numbers, a sub-heading for each hundred persons, dates in five forms, four ways to write Vietnamese, repeated and
 * broken numbers, totals and signatures. Its persons are made up, and the same for the same size.
 */
export async function uglyRoll(persons: number): Promise<Uint8Array> {
	const rows: CellValue[][] = [['ĐẢNG BỘ XÃ VÍ DỤ'], ['DANH SÁCH ĐẢNG VIÊN (dữ liệu giả định)'], []];
	const cells = new Map<string, { style: { font: { name: string } } }>();
	rows.push(
		[...HEADING[0]!, ...MORE],
		HEADING[1]!,
		[...HEADING[0]!, ...MORE].map((_, index) => index + 1)
	);
	for (let index = 0; index < persons; index++) {
		if (index % 100 === 0) rows.push([roman(index / 100 + 1), `Chi bộ ${pick(VILLAGES, index / 100)} (100 đảng viên)`]);
		const { font, write } = pick(WRITINGS, index % 2 === 0 ? 0 : Math.floor(index / 2));
		const values = personCells(index).map((value) => (typeof value === 'string' ? write(value) : value));
		for (const column of values.keys()) cells.set(`${rows.length},${column}`, { style: { font: { name: font } } });
		rows.push(values);
	}
	rows.push([null, `Tổng cộng: ${persons} đảng viên`], [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'T/M ĐẢNG ỦY']);
	return writeXlsx({ sheets: [{ name: 'Danh sách', rows, cells, merges: headingMerges() }] });
}

function personCells(index: number): CellValue[] {
	const isMan = index % 3 !== 0;
	const birth = dateCell(1945 + (index % 58), index);
	const name = `${pick(FAMILIES, index)} ${pick(MIDDLES, index * 7)} ${pick(GIVEN, index * 11)}`;
	return [
		index + 1,
		index % 5 === 0 ? name.toUpperCase() : name,
		isMan ? birth : null,
		isMan ? null : birth,
		pick(['Kinh', 'Thái', 'Mông', 'Tày'], index),
		personalId(index),
		String(10_000_000 + index),
		dateCell(Math.min(1945 + (index % 58) + 22, 2024), index + 1),
		null,
		`Xã ${pick(VILLAGES, index * 3)}, tỉnh Ví Dụ`,
		`Thôn ${pick(VILLAGES, index)}`,
		pick(['12/12', '10/10', '9/12'], index),
		pick(['Sơ cấp', 'Trung cấp'], index),
		index % 100 === 0 ? 'Bí thư chi bộ' : '',
		pick(['Làm ruộng', 'Giáo viên', 'Hưu trí'], index),
		`09${String(index).padStart(8, '0')}`,
		index % 50 === 0 ? 'Đi làm ăn xa' : ''
	];
}

function dateCell(year: number, index: number): CellValue {
	const [day, month] = [1 + (index % 28), 1 + (index % 12)];
	if (index % 997 === 0) return `31/02/${year}`;
	if (index % 6 === 0) return new Date(Date.UTC(year, month - 1, day));
	if (index % 6 === 1) return year;
	if (index % 6 === 2) return `${day}.${month}.${year}`;
	return index % 6 === 3 ? `${day}/${month}/${String(year).slice(2)}` : `${pad(day)}/${pad(month)}/${year}`;
}

/** Full as text, without its zero as a number, or rounded away. */
function personalId(index: number): CellValue {
	const id = `0${String(10 + (index % 80))}${String(100_000_000 + index)}`;
	if (index % 1009 === 0) return '3.62E+10';
	return index % 4 === 0 ? Number(id) : id;
}

const pick = <T>(list: T[], index: number): T => list[Math.floor(index) % list.length]!;
const pad = (number: number): string => String(number).padStart(2, '0');

function roman(number: number): string {
	const signs: [number, string][] = [
		[100, 'C'],
		[90, 'XC'],
		[50, 'L'],
		[40, 'XL'],
		[10, 'X'],
		[9, 'IX'],
		[5, 'V'],
		[4, 'IV'],
		[1, 'I']
	];
	const sign = signs.find(([value]) => value <= number);
	return sign ? sign[1] + roman(number - sign[0]) : '';
}

function headingMerges(): MergeRange[] {
	const tall = [0, 1, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16];
	return [
		{ startRow: 1, startCol: 0, endRow: 1, endCol: 16 },
		{ startRow: 3, startCol: 2, endRow: 3, endCol: 3 },
		{ startRow: 3, startCol: 7, endRow: 3, endCol: 8 },
		...tall.map((column) => ({ startRow: 3, startCol: column, endRow: 4, endCol: column }))
	];
}
