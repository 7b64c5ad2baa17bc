import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { formatDayMonth, formatDue, formatTime, weekdayName } from '#lib/words/format.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { WeekItem } from '../asked.ts';
import type { CellFigures } from './watched-cells.ts';
import type { MeetingAround } from './meetings-around.ts';
import type { readWeekPage } from './week-page.ts';

/** Cells that the first page shows; the matrix behind it shows all. */
const CELLS_SHOWN = 8;

/** The week in the reader's language and in no more than the page shows. */
export function shownWeek(week: Awaited<ReturnType<typeof readWeekPage>>, today: LocalDate) {
	const { items, meetings, cells, unplanned, onTime, leads } = week;
	return {
		items: items.map((item) => shownItem(item, today)),
		urgent: items.filter(({ urgency }) => urgency !== 'coming').length,
		meetings: meetings.map(shownMeeting),
		unplanned,
		onTime,
		leads,
		cellCount: cells.length,
		months: cells[0]?.months.map(({ month }) => month) ?? [],
		cells: inTrouble(cells)
			.slice(0, CELLS_SHOWN)
			.map(({ code, name, months }) => ({
				code,
				name,
				marks: months.map(({ mark, meetingId }) => ({ mark, meetingId }))
			})),
		lateByCell: cells
			.filter(({ lateTasks }) => lateTasks > 0)
			.sort((a, b) => b.lateTasks - a.lateTasks)
			.slice(0, CELLS_SHOWN)
			.map(({ code, name, lateTasks }) => ({ code, name, lateTasks }))
	};
}

const shownItem = ({ key, what, why, dueOn, action, urgency }: WeekItem, today: LocalDate) => ({
	key,
	title: textOf(what.code, what.facts),
	why: textOf(why.code, why.facts),
	urgency,
	due: dueOn && dueText(dueOn, today),
	action: { text: textOf(action.code, action.facts), href: action.href }
});

/** 'Quá hạn 2 ngày', 'Hôm nay', and a day of the week to come by its name: 'Thứ Năm, 26/11'. */
const dueText = (dueOn: LocalDate, today: LocalDate): string =>
	dueOn <= today ? formatDue(dueOn, today) : `${weekdayName(dueOn)}, ${formatDayMonth(dueOn)}`;

const shownMeeting = (meeting: MeetingAround) => ({
	id: meeting.id,
	unitName: meeting.unitName,
	day: dayInVietNam(new Date(meeting.startsAt)),
	where: [formatTime(meeting.startsAt), meeting.place].filter(Boolean).join(', '),
	standing: standingOf(meeting)
});

function standingOf({ state, committeeMetOn }: MeetingAround): 'open' | 'notified' | 'held' | 'prepared' | 'planned' {
	if (state === 'open' || state === 'notified') return state;
	if (state === 'closed' || state === 'signed') return 'held';
	return committeeMetOn ? 'prepared' : 'planned';
}

/** Cells that missed months, met late or short of members, the most of it first; all cells where none did. */
function inTrouble(cells: readonly CellFigures[]): readonly CellFigures[] {
	const weight = { missed: 3, 'too-few': 2, late: 1 } as Record<string, number>;
	const weigh = ({ months }: CellFigures) => months.reduce((sum, { mark }) => sum + (weight[mark] ?? 0), 0);
	const troubled = cells.filter((cell) => weigh(cell) > 0).sort((a, b) => weigh(b) - weigh(a));
	return troubled.length > 0 ? troubled : cells;
}
