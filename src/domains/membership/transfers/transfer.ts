import * as v from 'valibot';
import { dueDate } from '#domains/organisation/calendar/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/transfers.json' with { type: 'json' };

const Parameters = v.strictObject({
	/** From the issue of the letter. */
	presentWithinWorkingDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** From the day on which the decision or the move takes effect. */
	completeWithinWorkingDays: v.pipe(v.number(), v.integer(), v.minValue(1))
});
export type TransferParameters = v.InferOutput<typeof Parameters>;
export const transferRules = readRuleSets(file, Parameters);

/** For good, or for a time in which the home cell keeps its member. */
export const TRANSFER_KINDS = ['official', 'temporary'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/**
 * proposed → issued → accepted, or refused → issued again; withdrawn from any of them before it is accepted.
 * A temporary one is accepted until it is ended.
 */
export type TransferState = 'proposed' | 'issued' | 'accepted' | 'refused' | 'withdrawn' | 'ended';

/** What the rules ask of somebody who is to move. */
export type Moving = {
	activity: string;
	/** The member's file is held back; why is nobody's business here. */
	isHeldBack: boolean;
	hasOpenTransfer: boolean;
	unitId: string;
};

/**
 * Why a member cannot be transferred. Somebody held back is refused without a reason: only the inspection commission tells.
 *
 * @source QĐ 294-QĐ/TW 2025
 */
export function whyNotMove(member: Moving, toUnitId: string | undefined): Refusal | undefined {
	if (member.isHeldBack || member.activity === 'suspended') return { code: 'membership.held-back' };
	if (member.activity === 'left' || member.activity === 'died') return { code: 'membership.not-on-roll' };
	if (member.hasOpenTransfer) return { code: 'membership.transfer-open' };
	if (toUnitId === member.unitId) return { code: 'membership.same-cell' };
	return undefined;
}

export type TransferDays = {
	effectiveOn: LocalDate;
	completeBy: LocalDate;
	issuedOn: LocalDate | null;
	presentBy: LocalDate | null;
};

/** Last day in time, working days after a day. */
export const byWorkingDays = (from: LocalDate, count: number): LocalDate | undefined => {
	const due = dueDate({ from, count, unit: 'working' });
	return due.ok ? due.value.on : undefined;
};

/** Why a letter cannot be issued: not its turn, a day to come, or late without saying why. */
export function whyNotIssue(
	{ state, completeBy }: { state: TransferState; completeBy: LocalDate },
	{ on, lateWhy }: { on: LocalDate; lateWhy: string },
	today: LocalDate
): Refusal | undefined {
	if (state !== 'proposed' && state !== 'refused') return { code: 'membership.transfer-not-its-turn' };
	if (on > today) return { code: 'membership.step-in-future', facts: { on } };
	return on > completeBy && !lateWhy ? { code: 'membership.late-unexplained', facts: { day: completeBy } } : undefined;
}

/** Why the receiver cannot answer: no letter lies there, a day before it or to come, or presented late without saying why. */
export function whyNotReceive(
	{ state, issuedOn, presentBy }: { state: TransferState } & Pick<TransferDays, 'issuedOn' | 'presentBy'>,
	{ on, lateWhy }: { on: LocalDate; lateWhy: string },
	today: LocalDate
): Refusal | undefined {
	if (state !== 'issued') return { code: 'membership.transfer-not-its-turn' };
	if (on > today) return { code: 'membership.step-in-future', facts: { on } };
	if (issuedOn && on < issuedOn) return { code: 'membership.step-too-early', facts: { on, earliest: issuedOn } };
	return presentBy && on > presentBy && !lateWhy
		? { code: 'membership.late-unexplained', facts: { day: presentBy } }
		: undefined;
}

/** The clock that runs: the whole transfer until the letter is issued, then its presenting. */
export function transferClock({
	state,
	completeBy,
	presentBy
}: { state: TransferState } & Pick<TransferDays, 'completeBy' | 'presentBy'>): LocalDate | undefined {
	if (state === 'proposed' || state === 'refused') return completeBy;
	return state === 'issued' ? (presentBy ?? completeBy) : undefined;
}
