import { m } from '#lib/words/messages.ts';
import type { CheckName, Group } from '../four-good.ts';

export const groupName: Record<Group, () => string> = {
	tasks: m.evaluation_four_good_tasks,
	meetings: m.evaluation_four_good_meetings,
	discipline: m.evaluation_four_good_discipline,
	people: m.evaluation_four_good_people
};
export const checkName: Record<CheckName, () => string> = {
	'tasks-on-time': m.evaluation_check_tasks_on_time,
	held: m.evaluation_check_held,
	attendance: m.evaluation_check_attendance,
	'meeting-good': m.evaluation_check_meeting_good,
	'no-case': m.evaluation_check_no_case,
	excused: m.evaluation_check_excused,
	'plans-confirmed': m.evaluation_check_plans
};
const STATES = {
	registered: m.evaluation_four_good_registered,
	recognised: m.evaluation_four_good_recognised,
	withdrawn: m.evaluation_four_good_withdrawn
};
export const fourGoodStatus = (state: keyof typeof STATES | null) =>
	state === null
		? { tone: 'waiting' as const, text: m.evaluation_four_good_none() }
		: {
				tone:
					state === 'recognised'
						? ('done' as const)
						: state === 'registered'
							? ('active' as const)
							: ('waiting' as const),
				text: STATES[state]()
			};
export const passStatus = (passes: boolean | null) =>
	passes === null
		? { tone: 'waiting' as const, text: m.matrix_unknown() }
		: passes
			? { tone: 'done' as const, text: m.matrix_met() }
			: { tone: 'late' as const, text: m.matrix_missed() };
export const monthName = (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`;
