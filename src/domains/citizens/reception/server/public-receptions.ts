import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { DutyRole } from '../duty.ts';

/** A session as the public sees it: officials by name, nobody else. */
export type PublicReception = {
	id: string;
	dutyRole: DutyRole;
	holderName: string;
	mode: 'direct' | 'online';
	onDay: LocalDate;
	startsAt: string;
	endsAt: string;
	place: string;
	topics: string;
	participants: string;
	state: 'published' | 'held' | 'cancelled';
	revision: number;
	publishedAt: string;
	changedAt: string | null;
	previousStartsAt: string | null;
	changeReason: string;
	conclusionNumber: string;
	conclusionOn: LocalDate | null;
};

/** The published schedule of a commune over a span of days, in order. */
export const readPublicReceptions = (communeId: number, from: LocalDate, to: LocalDate): Promise<PublicReception[]> =>
	atGate(async (tx) => {
		const { rows } =
			await sql<PublicReception>`select * from app.public_receptions(${communeId}, ${from}::date, ${to}::date)`.execute(
				tx
			);
		return rows;
	});
