import { type CountedUnit, readRollPersons } from '#domains/members/statistics/server/roll-persons.ts';
import { FIGURE_NAMES, rollFigures } from '#domains/members/statistics/roll-figures.ts';
import { answerWord, breakdownWord, figureWord, toldWord } from '#domains/members/statistics/ui/statistics-words.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import { attachment } from './attachment.ts';
import { notFound, notSignedIn } from './problems.ts';
import { tableWorkbook } from './table-workbook.ts';

type Asked = { unit: CountedUnit & { code: string; name: string }; on: LocalDate; earlier?: LocalDate };

/** The figures of a roll as a workbook: numbers stay numbers, small ones of sensitive answers stay untold. */
export async function statisticsFile(
	locals: Pick<App.Locals, 'caller' | 'read'>,
	ask: (tx: Tx, caller: Caller) => Promise<Asked | undefined>,
	code: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const read = await locals.read(async (tx) => {
		const asked = await ask(tx, caller);
		// An address that names another unit than one in sight asks for nothing.
		if (!asked || asked.unit.code !== code) return undefined;
		const { unit, on, earlier } = asked;
		return {
			unit,
			on,
			earlier,
			now: rollFigures(await readRollPersons(tx, unit, on), on),
			before: earlier ? rollFigures(await readRollPersons(tx, unit, earlier), earlier).figures : undefined
		};
	});
	if (!read) return notFound();
	const { unit, on, earlier, now, before } = read;
	const bytes = await tableWorkbook([
		{
			name: m.members_stats_figures(),
			titles: [m.members_stats(), unit.name],
			columns: [
				{ title: m.members_stats_figure(), width: 46 },
				...(earlier ? [{ title: m.members_stats_on_day({ day: formatDate(earlier) }), width: 18 }] : []),
				{ title: m.members_stats_on_day({ day: formatDate(on) }), width: 18 }
			],
			rows: FIGURE_NAMES.map((name) => [figureWord(name), ...(before ? [before[name]] : []), now.figures[name]])
		},
		...now.breakdowns.map(({ of, counts }) => ({
			name: breakdownWord(of),
			titles: [unit.name, m.members_stats_on_day({ day: formatDate(on) })],
			columns: [
				{ title: breakdownWord(of), width: 46 },
				{ title: m.members_stats_count(), width: 18 }
			],
			rows: counts.map(({ answer, told }) => [answerWord(of, answer, on), 'count' in told ? told.count : toldWord(told)])
		}))
	]);
	return attachment(bytes, `thong-ke-dang-vien-${unit.code}-${on}.xlsx`);
}
