import { fail } from '@sveltejs/kit';
import { type Change, commandOf, MANY, whyNotMany } from '#domains/direction/many-tasks.ts';
import { readManyTasks } from '#domains/direction/server/many-tasks-page.ts';
import { readTaskList } from '#domains/direction/server/task-list-page.ts';
import { taskFilter } from '#domains/direction/task-filter.ts';
import { COMMANDS } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const MOST = 50;

/** '22/11/2026' as it is typed, or a day as it is kept. */
const dayOf = (typed: string) =>
	typed.replace(
		/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
		(_, d, m, y) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
	);

function changeOf(sent: URLSearchParams | FormData): Change {
	const read = (name: string) => String(sent.get(name) ?? '').trim();
	// Who comes from what waits to be checked means to check it.
	const usual = read('standing') === 'handed-in' ? 'check' : 'due';
	const what = MANY.find((name) => name === read('what')) ?? usual;
	return { what, dueOn: dayOf(read('dueOn')), reason: read('reason').slice(0, 500) };
}

const idsOf = (sent: URLSearchParams | FormData): string[] =>
	[...new Set(sent.getAll('id').map(String).filter(isId))].slice(0, MOST);

/** First what to choose from, then, with tasks chosen, what would come of it. */
export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const [filter, change, ids] = [taskFilter(url.searchParams), changeOf(url.searchParams), idsOf(url.searchParams)];
		const why = ids.length > 0 ? whyNotMany(change, today) : undefined;
		const isReview = ids.length > 0 && !why;
		return {
			filter,
			change,
			chosen: ids,
			why: why && textOf(why.code, 'facts' in why ? why.facts : {}),
			review: isReview ? await readManyTasks(tx, caller, ids, change.what, today) : undefined,
			tasks: isReview ? [] : (await readTaskList(tx, caller, filter, today)).tasks,
			commandIds: isReview ? ids.map(() => newId()) : []
		};
	});

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const [change, ids, commandIds] = [changeOf(form), idsOf(form), form.getAll('commandIds').map(String)];
		const outcomes = [];
		for (const [nth, id] of ids.entries()) {
			const { name, input } = commandOf(id, change);
			const command = COMMANDS.find((known) => known.name === name)!;
			outcomes.push({ id, outcome: await execute(locals.caller!, command, commandIds[nth] || newId(), input) });
		}
		const refused = outcomes.flatMap(({ id, outcome }) =>
			'refusal' in outcome ? [{ id, why: textOf(outcome.refusal.code, outcome.refusal.facts) }] : []
		);
		const unfit = outcomes.filter(({ outcome }) => outcome.kind === 'unfit').length;
		const result = { carriedOut: ids.length - refused.length - unfit, refused };
		return result.carriedOut > 0 ? result : fail(409, result);
	}
};
