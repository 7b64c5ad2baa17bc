import { addDays, type LocalDate } from '#lib/local-date.ts';
import { CELLS } from '../cells.ts';
import { idOf } from '../ids.ts';
import { OFFICIALS } from '../officials.ts';
import { membersOf } from '../people.ts';
import type { Row } from '../rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from '../units.ts';
import type { CellYear } from './cell-year.ts';
import { THEMES } from '../sentences/index.ts';
import { at } from './moments.ts';

const ISSUED = [
	{
		issuer: 'province',
		title: 'Thực hành tiết kiệm, phòng, chống lãng phí trong chi bộ',
		reference: 'Hướng dẫn 12-HD/BTG của Ban Tuyên giáo và Dân vận Tỉnh ủy',
		cellKinds: [] as string[]
	},
	{
		issuer: 'commune',
		title: 'Đảng viên đi đầu hiến đất, góp công làm đường bản',
		reference: 'Công văn 61-CV/ĐU',
		cellKinds: ['village']
	}
];

/** Every third cell has not taken up what was issued; those between have, with or without approval. */
const TAKES_UP = 3;

const nextQuarter = (today: LocalDate): { year: number; quarter: number } => {
	const { year, quarter } = thisQuarter(today);
	return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };
};

const thisQuarter = (today: LocalDate): { year: number; quarter: number } => ({
	year: Number(today.slice(0, 4)),
	quarter: Math.ceil(Number(today.slice(5, 7)) / 3)
});

/** What the commune asked for in the running quarter: some cells met on it, some never saw it. */
const issuedNow = (quarter: number) => ({
	issuer: 'commune',
	title: THEMES[quarter]![0]!,
	reference: 'Công văn 38-CV/ĐU',
	cellKinds: [] as string[]
});

const issuedId = (title: string, { year, quarter }: { year: number; quarter: number }): string =>
	idOf(`issued theme ${title} ${year} ${quarter}`);

/** What province and commune ask the cells to take up, in this quarter and the next. */
export const issuedThemeRows = (today: LocalDate): Row<'issuedTheme'>[] => [
	...ISSUED.map((theme) => issuedRow(theme, nextQuarter(today), addDays(today, -12))),
	issuedRow(issuedNow(thisQuarter(today).quarter), thisQuarter(today), addDays(today, -75))
];

const issuedRow = (
	theme: (typeof ISSUED)[number],
	of: { year: number; quarter: number },
	on: LocalDate
): Row<'issuedTheme'> => ({
	communeId: COMMUNE_ID,
	id: issuedId(theme.title, of),
	unitId: unitId(COMMUNE.code),
	...theme,
	...of,
	createdBy: clerk().personId,
	createdAt: at(on, '09:10')
});

const clerk = () => {
	const { cell, nth } = OFFICIALS.find(({ posts }) => posts.includes('office-clerk'))!;
	return membersOf(cell)[nth]!;
};

/** Themes of the cells: those of their thematic meetings this year, and what they took up for the next quarter. */
export const cellThemeRows = (years: CellYear[], today: LocalDate): Row<'cellTheme'>[] => [
	...years.flatMap((year) => heldThemes(year, today)),
	...CELLS.flatMap(({ code }, index) => (index % TAKES_UP === 2 ? [] : takenUp(code, index, today)))
];

/** Every other cell planned its themes ahead; the rest met on one without a plan. */
function heldThemes({ cell, meetings }: CellYear, today: LocalDate): Row<'cellTheme'>[] {
	if (CELLS.findIndex(({ code }) => code === cell.code) % 2 === 1) return [];
	return meetings
		.map(({ record }) => record)
		.filter(({ kind, theme, state }) => kind !== 'regular' && theme && state !== 'cancelled')
		.map((record) => {
			const presenter = membersOf(cell.code)[1 + (Number(record.month.slice(5)) % 3)] ?? membersOf(cell.code)[0]!;
			const approvedOn = addDays(record.startsAt.slice(0, 10), -6);
			const of = { year: Number(record.month.slice(0, 4)), quarter: Math.ceil(Number(record.month.slice(5)) / 3) };
			const isIssued = isSame(of, thisQuarter(today)) && record.theme === issuedNow(of.quarter).title;
			return {
				...rowOf(cell.code, `${record.month} ${record.theme}`),
				...of,
				title: record.theme!,
				tiedTo: record.month.endsWith('05') ? 'Giữ vững tiêu chí nông thôn mới về môi trường' : '',
				presenterId: presenter.memberId,
				presenterName: presenter.name,
				draft: 'Nêu tình hình ở cơ sở, việc đã làm, việc còn vướng và ba câu hỏi gợi ý thảo luận.',
				issuedThemeId: isIssued ? issuedId(record.theme!, of) : null,
				state: 'approved',
				approvedOn,
				approvalMinutes: 'Chi ủy nhất trí nội dung và người trình bày.',
				meetingId: record.id,
				createdAt: at(addDays(approvedOn, -3), '10:00')
			};
		});
}

function takenUp(code: string, index: number, today: LocalDate): Row<'cellTheme'>[] {
	const members = membersOf(code);
	const isApproved = index % TAKES_UP === 1;
	const presenter = isApproved ? members[1] : undefined;
	const of = nextQuarter(today);
	return [
		{
			...rowOf(code, `next ${of.year} ${of.quarter}`),
			...of,
			title: ISSUED[0]!.title,
			tiedTo: '',
			presenterId: presenter?.memberId ?? null,
			presenterName: presenter?.name ?? '',
			draft: '',
			issuedThemeId: issuedId(ISSUED[0]!.title, of),
			state: presenter ? 'approved' : 'proposed',
			approvedOn: presenter ? addDays(today, -2) : null,
			approvalMinutes: presenter ? 'Chi ủy duyệt, giao đồng chí phụ trách viết đề cương.' : '',
			meetingId: null,
			createdAt: at(addDays(today, -5), '16:30')
		}
	];
}

const isSame = (one: { year: number; quarter: number }, other: { year: number; quarter: number }): boolean =>
	one.year === other.year && one.quarter === other.quarter;

const rowOf = (code: string, what: string) => ({
	communeId: COMMUNE_ID,
	id: idOf(`cell theme ${code} ${what}`),
	unitId: unitId(code),
	createdBy: membersOf(code)[0]!.personId
});
