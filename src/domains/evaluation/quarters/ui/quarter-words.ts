import { m } from '#lib/words/messages.ts';
import type { Axis, QuarterState } from '../quarter.ts';

export const axisWord: Record<Axis, () => string> = {
	duties: m.evaluation_axis_duties,
	targets: m.evaluation_axis_targets,
	building: m.evaluation_axis_building,
	service: m.evaluation_axis_service,
	unity: m.evaluation_axis_unity,
	example: m.evaluation_axis_example
};
const STATES: Record<QuarterState, () => string> = {
	draft: m.evaluation_quarter_draft,
	sent: m.evaluation_quarter_sent,
	noted: m.evaluation_quarter_is_noted
};
export const quarterStatus = (state: QuarterState) => ({
	tone: state === 'noted' ? ('done' as const) : state === 'sent' ? ('active' as const) : ('waiting' as const),
	text: STATES[state]()
});
