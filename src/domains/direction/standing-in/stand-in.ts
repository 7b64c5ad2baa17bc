import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

type StandIn = { absentId: string; actingId: string; fromOn: LocalDate; toOn: LocalDate };

/**
 * Why somebody cannot stand in for another on these days.
 * @param others stand-ins of the unit that are not over
 */
export function whyNotStandIn(asked: StandIn, others: readonly StandIn[], today: LocalDate): Refusal | undefined {
	const { absentId, actingId, fromOn, toOn } = asked;
	if (absentId === actingId) return { code: 'direction.stands-in-for-self' };
	if (fromOn > toOn) return { code: 'direction.stand-in-reversed', facts: { fromOn, toOn } };
	if (toOn < today) return { code: 'direction.stand-in-over', facts: { toOn } };
	const meanwhile = others.filter((other) => other.fromOn <= toOn && fromOn <= other.toOn);
	if (meanwhile.some((other) => other.absentId === actingId)) return { code: 'direction.stand-in-absent' };
	return meanwhile.some((other) => other.absentId === absentId) ? { code: 'direction.stand-in-there' } : undefined;
}
