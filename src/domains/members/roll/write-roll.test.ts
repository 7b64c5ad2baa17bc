import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { fromEpochDay, toEpochDay } from '#lib/local-date.ts';
import { compareRoll } from './compare-roll.ts';
import type { RollValues } from './roll.ts';
import { readBytes, TODAY } from './test-workbook.ts';
import { writeRoll } from './write-roll.ts';

const TITLES = ['DANH SÁCH ĐẢNG VIÊN', 'Đảng bộ xã Ví Dụ', 'Tính đến ngày 22/11/2026'];

const day = (from: string, to: string) => fc.integer({ min: toEpochDay(from), max: toEpochDay(to) }).map(fromEpochDay);
const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(' '));
const digits = (length: number) =>
	fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const name = joined(
	oneOf('Nguyễn', 'Tống', 'Lò', 'Đặng', "H'Hen", 'Tô', 'Bàn', 'Hoàng'),
	oneOf('Văn', 'Thị', 'A', 'Ngọc'),
	oneOf('An', 'Cộng', 'Ước', 'Niê', 'Toán')
);
const place = joined(
	oneOf('Thôn', 'Bản', 'Tổ 5,'),
	oneOf('Đông', 'Nà Ngần', 'Khoá'),
	oneOf('- xã Ví Dụ', '(cũ)', '= trên', '& dưới', '"giữa"')
);
const text = oneOf(
	'Đại học',
	'Bí thư chi bộ',
	'1/2',
	'#1',
	'Tổng hợp',
	'+ ghi thêm',
	'0012',
	'3/2',
	'1970',
	'=A1',
	'hòa',
	'Hoàng'
);
const since1930 = { admittedOn: day('1988-01-01', '2026-11-22'), officialOn: day('1988-01-01', '2026-11-22') };

/** Persons as reading leaves them: what cannot be is not among them. */
const person: fc.Arbitrary<RollValues> = fc
	.record(
		{
			fullName: name,
			otherName: name,
			sex: fc.constantFrom('male' as const, 'female' as const),
			birthDate: day('1900-03-01', '1987-12-31'),
			birthYear: fc.integer({ min: 1900, max: 1987 }),
			ethnicity: oneOf('Kinh', 'Thái', "H'Mông", 'Xơ-Đăng'),
			religion: oneOf('Không', 'Phật giáo'),
			personalId: fc.oneof(digits(12), digits(9)),
			partyCardNo: fc.oneof(
				digits(8),
				digits(6).map((tail) => `31.${tail}`)
			),
			...since1930,
			cell: place,
			homeTown: place,
			residence: place,
			education: oneOf('12/12', '7/10', 'THPT'),
			degree: text,
			politicalTheory: text,
			position: text,
			job: text,
			phone: digits(9).map((tail) => `0${tail}`),
			email: oneOf('an@vidu.vn', 'b.c+d@vidu.gov.vn'),
			note: text
		},
		{ requiredKeys: ['fullName'] }
	)
	.map(({ birthYear, ...values }) => (values.birthDate || birthYear === undefined ? values : { ...values, birthYear }));

const valuesOf = (people: RollValues[]) =>
	people.map((one) => {
		const { row, ready, raw, ...values } = one as RollValues & { row: number; ready: boolean; raw: unknown };
		return values;
	});

describe('the export of a roll', () => {
	test('is read back to the same persons', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 12 }), async (people) => {
				const reading = readBytes(await writeRoll(people, TITLES));
				expect(valuesOf(reading.people)).toEqual(people);
				expect(reading.headerRow).toBe(5);
			}),
			{ numRuns: 150 }
		);
	});

	test('imported again changes nothing', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(person, { minLength: 1, maxLength: 12, selector: (one) => one.fullName }),
				async (people) => {
					const reading = readBytes(await writeRoll(people, []), { today: TODAY });
					const existing = people.map((values, index) => ({ ...values, id: String(index) }));
					const difference = compareRoll(reading.people, existing);
					expect(difference).toMatchObject({ created: 0, updated: 0 });
				}
			),
			{ numRuns: 100 }
		);
	});

	test('shows a year of birth alone as that year, and a day as a day', async () => {
		const people = [
			{ fullName: 'Lò Văn An', birthYear: 1972 },
			{ fullName: 'Vì Thị Bình', birthDate: '1972-05-06' }
		];
		const bytes = await writeRoll(people, TITLES);
		const book = await readXlsx(bytes, { readStyles: true });
		const formatOf = (row: number) => book.sheets[0]?.cells?.get(`${row},4`)?.style?.numFmt;
		expect([formatOf(5), formatOf(6)]).toEqual(['0', 'dd/mm/yyyy']);
		expect(valuesOf(readBytes(bytes).people)).toEqual(people);
	});

	test('of nobody is a roll without rows', async () => {
		expect(readBytes(await writeRoll([], TITLES))).toMatchObject({ rows: 0, headerRow: 5 });
	});

	test('knows all its columns again', async () => {
		const { columns } = readBytes(await writeRoll([{ fullName: 'Lò Văn An' }], TITLES));
		expect(Object.values(columns).filter((field) => field === null)).toHaveLength(1);
		expect(Object.keys(columns)).toHaveLength(22);
	});
});
