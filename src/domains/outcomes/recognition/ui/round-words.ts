import { formatDate, formatNumber } from '#lib/words/format.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { m } from '#lib/words/messages.ts';
import { named } from '../../indicators/ui/figure-words.ts';
import type { Told } from '#lib/small-numbers.ts';

type Tone = 'late' | 'done' | 'active' | 'waiting' | 'stopped' | 'plain';
type Name = { vi: string; en: string };
type Standing = {
	outcome: string | null;
	revokedOn: LocalDate | null;
	endedWhy: string;
	isStuck: boolean;
	postedUntil?: LocalDate | undefined;
	next?: { name: Name; dueOn?: LocalDate | undefined } | undefined;
};

/** Where a round stands: decided, withdrawn, ended, or whose turn it is. */
export function roundStatus(round: Standing, today: LocalDate): { tone: Tone; text: string } {
	if (round.endedWhy) return { tone: 'plain', text: m.outcomes_round_is_ended() };
	if (round.revokedOn) return { tone: 'stopped', text: m.outcomes_round_is_revoked() };
	if (round.outcome === 'recognised') return { tone: 'done', text: m.outcomes_recognised() };
	if (round.outcome) return { tone: 'stopped', text: m.outcomes_declined() };
	if (round.isStuck) return { tone: 'late', text: m.outcomes_round_stuck() };
	if (round.postedUntil && round.postedUntil >= today)
		return { tone: 'active', text: m.outcomes_posted_until({ day: formatDate(round.postedUntil) }) };
	if (round.next?.dueOn && round.next.dueOn < today) return { tone: 'late', text: named(round.next.name) };
	return { tone: 'waiting', text: round.next ? named(round.next.name) : '' };
}

/** 'Năm 2026', 'Tháng 7/2026'. */
export const roundOf = ({ year, month }: { year: number; month: number }): string =>
	month ? m.outcomes_round_of_month({ month, year: String(year) }) : m.outcomes_round_of_year({ year: String(year) });

/** A source, marked where its wording was recalled and not held against the official text. */
export const sourceText = ({ source, verified }: { source: string; verified: boolean }): string =>
	verified ? source : m.outcomes_threshold_unverified({ asked: source });

export const toldText = (told: Told): string =>
	'count' in told ? formatNumber(told.count) : m.outcomes_told_below({ below: told.below });
