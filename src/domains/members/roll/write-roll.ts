import { type Cell, type CellStyle, type CellValue, type ColumnDef, writeXlsx } from 'hucre/xlsx';
import { ROLL_FIELDS, type RollField, type RollValues, type Sex } from './roll.ts';

/**
 * The columns of a roll as the office writes them. Vietnamese whatever language the reader of the page has: it is a
 * paper of the office, and `readRoll` knows the columns by these words.
 */
const HEADINGS: Record<RollField, { text: string; width: number }> = {
	fullName: { text: 'Họ và tên', width: 26 },
	otherName: { text: 'Tên gọi khác', width: 18 },
	sex: { text: 'Giới tính', width: 8 },
	birthDate: { text: 'Ngày sinh', width: 12 },
	ethnicity: { text: 'Dân tộc', width: 10 },
	religion: { text: 'Tôn giáo', width: 12 },
	personalId: { text: 'Số CCCD', width: 15 },
	partyCardNo: { text: 'Số thẻ đảng', width: 14 },
	admittedOn: { text: 'Ngày vào Đảng', width: 12 },
	officialOn: { text: 'Ngày chính thức', width: 12 },
	cell: { text: 'Chi bộ', width: 24 },
	homeTown: { text: 'Quê quán', width: 30 },
	residence: { text: 'Nơi ở hiện nay', width: 30 },
	education: { text: 'Trình độ văn hóa', width: 10 },
	degree: { text: 'Trình độ chuyên môn', width: 20 },
	politicalTheory: { text: 'Lý luận chính trị', width: 14 },
	position: { text: 'Chức vụ', width: 24 },
	job: { text: 'Nghề nghiệp', width: 18 },
	phone: { text: 'Số điện thoại', width: 14 },
	email: { text: 'Email', width: 24 },
	note: { text: 'Ghi chú', width: 24 }
};

const SEXES: Record<Sex, string> = { male: 'Nam', female: 'Nữ' };
const FONT = { name: 'Times New Roman', size: 12 };
const DATE_FORMAT = 'dd/mm/yyyy';
/** Excel counts days from 1900 and wrongly at first; serial numbers up to here also look like years. */
const FIRST_DATE_CELL = '1910-01-01';

/**
 * The roll as an Excel workbook that `readRoll` reads back to the same values: dates are real dates, numbers with
 * leading zeros are text, a year of birth alone stands as a year.
 *
 * @param titles lines above the table, the first one the largest: 'Danh sách đảng viên', the unit, the day
 */
export function writeRoll(people: RollValues[], titles: string[]): Promise<Uint8Array> {
	const header = ['STT', ...ROLL_FIELDS.map((field) => HEADINGS[field].text)];
	const above = titles.length > 0 ? titles.length + 1 : 0;
	const rows: CellValue[][] = [
		...titles.map((title) => [title]),
		...(above > 0 ? [[]] : []),
		header,
		...people.map((person, index) => [index + 1, ...ROLL_FIELDS.map((field) => cellValue(person, field))])
	];
	return writeXlsx({
		defaultFont: FONT,
		sheets: [
			{
				name: 'Danh sách đảng viên',
				rows,
				columns: columnDefs(),
				cells: new Map([...styledCells(titles, above, header), ...yearCells(people, above + 1)]),
				freezePane: { rows: above + 1, columns: 2 },
				pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
			}
		]
	});
}

function cellValue(person: RollValues, field: RollField): CellValue {
	const value = field === 'birthDate' ? (person.birthDate ?? person.birthYear) : person[field];
	if (value === undefined || value === null) return null;
	if (field === 'sex') return SEXES[value as Sex];
	const isDay = field === 'birthDate' || field === 'admittedOn' || field === 'officialOn';
	if (!isDay || typeof value === 'number') return value;
	return value >= FIRST_DATE_CELL ? new Date(`${value}T00:00:00Z`) : value.split('-').reverse().join('/');
}

function columnDefs(): ColumnDef[] {
	const defs = ROLL_FIELDS.map((field) => ({ width: HEADINGS[field].width, style: styleOf(field) }));
	return [{ width: 6, style: { font: FONT } }, ...defs];
}

function styleOf(field: RollField): CellStyle {
	if (field === 'birthDate' || field === 'admittedOn' || field === 'officialOn')
		return { font: FONT, numFmt: DATE_FORMAT };
	return { font: FONT, numFmt: '@' };
}

/** A year of birth alone: in the format of its column Excel would show the 1975th day of its calendar. */
function yearCells(people: RollValues[], firstRow: number): [string, Partial<Cell>][] {
	const column = ROLL_FIELDS.indexOf('birthDate') + 1;
	const style: CellStyle = { font: FONT, numFmt: '0', alignment: { horizontal: 'right' } };
	return people.flatMap(({ birthDate, birthYear }, index): [string, Partial<Cell>][] =>
		birthDate === undefined && birthYear !== undefined ? [[`${firstRow + index},${column}`, { style }]] : []
	);
}

function styledCells(titles: string[], headerAt: number, header: string[]): Map<string, Partial<Cell>> {
	const title = (size: number): CellStyle => ({ font: { ...FONT, size, bold: true } });
	const heading: CellStyle = {
		font: { ...FONT, bold: true },
		alignment: { horizontal: 'center', vertical: 'center', wrapText: true }
	};
	return new Map<string, Partial<Cell>>([
		...titles.map((_, row): [string, Partial<Cell>] => [`${row},0`, { style: title(row === 0 ? 16 : 12) }]),
		...header.map((_, column): [string, Partial<Cell>] => [`${headerAt},${column}`, { style: heading }])
	]);
}
