import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { firstOfMonth, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type DutyRole, type RequiredDays, receptionRules, requiredDays } from './duty.ts';

/** draft: the office alone sees it; published: everybody does; held and cancelled stay on the schedule. */
export const SESSION_STATES = ['draft', 'published', 'held', 'cancelled'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export type SessionKind = 'periodic' | 'surprise';

/** The two cases in which the head receives at once, outside the schedule. */
export const SURPRISE_GROUNDS = ['tense', 'serious-harm'] as const;

export type SessionStep = 'publish' | 'move' | 'cancel' | 'hold' | 'conclude' | 'reopen';

const FROM: Record<SessionStep, readonly SessionState[]> = {
	publish: ['draft'],
	move: ['draft', 'published'],
	cancel: ['draft', 'published'],
	hold: ['published'],
	conclude: ['held'],
	reopen: ['held', 'cancelled']
};

export const canSessionStep = (step: SessionStep, state: SessionState): boolean => FROM[step].includes(state);

/** Why a step cannot be taken now, or undefined if it can. */
export const whyNotSessionStep = (step: SessionStep, state: SessionState): Refusal | undefined =>
	canSessionStep(step, state) ? undefined : { code: `citizens.reception-cannot-${step}-now` };

/**
 * Last day on which a schedule is out in time.
 *
 * @throws RangeError if no rule was in force on the day of reception
 * @source citizens handbook, 1.2
 */
export const publishBy = (on: LocalDate): LocalDate =>
	addWorkingDays(on, -ruleSetInForce(receptionRules, on).parameters.publishWorkingDaysBefore);

/** Why a session cannot be recorded as held: not before its day, and another may preside only with a reason. */
export function whyNotHold(
	{ onDay, isOnline }: { onDay: LocalDate; isOnline: boolean },
	presiding: { byHolder: boolean; reason: string },
	today: LocalDate
): Refusal | undefined {
	if (onDay > today) return { code: 'citizens.reception-to-come', facts: { on: onDay, today } };
	if (!presiding.byHolder && !presiding.reason) return { code: 'citizens.substitute-needs-reason' };
	return isOnline && !ruleSetInForce(receptionRules, onDay).parameters.online
		? { code: 'citizens.reception-not-online-yet' }
		: undefined;
}

export type SessionFacts = {
	dutyRole: DutyRole;
	kind: SessionKind;
	state: SessionState;
	onDay: LocalDate;
	/** Empty until it was held. */
	presidedByHolder: boolean | null;
};

/** How a duty stands in a month. */
export type Compliance = {
	role: DutyRole;
	required?: RequiredDays;
	/** Days held by the holder of the duty. */
	held: number;
	/** Days that another presided: shown, and not counted. */
	substituted: number;
	/** Days still ahead on the schedule. */
	ahead: number;
	/** kept: as many as asked; short: no longer possible by what is planned; open: the month can still make it. */
	standing: 'kept' | 'open' | 'short' | 'not-asked';
};

/**
 * Days of reception held against days asked, for one duty and month. Several sessions on one day are one day.
 *
 * @param month its first day
 * @source citizens handbook, 1.2
 */
export function complianceOf(
	role: DutyRole,
	month: LocalDate,
	sessions: readonly SessionFacts[],
	today: LocalDate
): Compliance {
	const own = sessions.filter(
		({ dutyRole, kind, onDay }) => dutyRole === role && kind === 'periodic' && firstOfMonth(onDay) === month
	);
	const daysOf = (counts: (session: SessionFacts) => boolean) =>
		new Set(own.filter(counts).map(({ onDay }) => onDay)).size;
	const held = daysOf(({ state, presidedByHolder }) => state === 'held' && presidedByHolder === true);
	const substituted = daysOf(({ state, presidedByHolder }) => state === 'held' && presidedByHolder === false);
	const ahead = daysOf(({ state, onDay }) => (state === 'draft' || state === 'published') && onDay >= today);
	const required = requiredDays(role, month);
	return { role, ...(required ? { required } : {}), held, substituted, ahead, standing: standingOf() };

	function standingOf(): Compliance['standing'] {
		if (!required || required.days === 0) return 'not-asked';
		if (held >= required.days) return 'kept';
		return held + ahead >= required.days ? 'open' : 'short';
	}
}
