import { sql } from 'kysely';
import * as v from 'valibot';
import { type InputError, inputErrors } from '#lib/commands/input-error.ts';
import { atGate } from '#lib/db/transaction.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { Topic } from '../../cases/case.ts';
import type { PublicReception } from '../../reception/server/public-receptions.ts';
import { codeAsTyped, type Receipt, receiptOf, secretHash } from '../../server/receipt.ts';
import { bookingSchema, placesOf, whyNotBook } from '../booking.ts';

/** What the holder of a receipt sees. */
export type PublicBooking = {
	sessionId: string;
	onDay: LocalDate;
	startsAt: string;
	endsAt: string;
	place: string;
	holderName: string;
	state: 'published' | 'held' | 'cancelled';
	changeReason: string;
	topic: Topic;
	isWithdrawn: boolean;
	placeInRow: number;
};

/** One published session and how many places of it are taken. */
export const readBookable = (
	communeId: number,
	id: string
): Promise<(PublicReception & { booked: number }) | undefined> =>
	atGate(async (tx) => {
		const { rows } = await sql<PublicReception & { booked: number }>`
			select s.*, app.bookings_of(${communeId}, s.id) as booked
			from app.public_receptions(${communeId}, '-infinity', 'infinity') s where s.id = ${id}`.execute(tx);
		return rows[0];
	});

/**
 * Books a place for somebody without an account. Sent again under the same id, it is one place with one receipt.
 * Refusals: those of `whyNotBook`, asked again in the moment of writing.
 */
export async function leaveBooking(
	communeId: number,
	session: PublicReception & { booked: number },
	id: string,
	given: Record<string, string>,
	now: Date
): Promise<{ ok: true; value: Receipt } | { ok: false; errors: InputError[]; refusal?: Refusal }> {
	const parsed = v.safeParse(bookingSchema, given);
	if (!parsed.success) return { ok: false, errors: inputErrors(parsed.issues) };
	const refusal = whyNotBook({ ...session, booked: 0 }, dayInVietNam(now));
	if (refusal) return { ok: false, errors: [], refusal };
	const { topic, fullName, phone } = parsed.output;
	const receipt = receiptOf('booking', id);
	const most = placesOf(session.onDay);
	const answer = await atGate(async (tx) => {
		const { rows } = await sql<{
			answer: string;
		}>`select app.leave_booking(${communeId}, ${session.id}, ${id}, ${receipt.code},
			${secretHash(receipt.secret)}, ${topic}, ${fullName}, ${phone}, ${now}, ${most}) as answer`.execute(tx);
		return rows[0]!.answer;
	});
	if (answer === 'booked') return { ok: true, value: receipt };
	return { ok: false, errors: [], refusal: { code: `citizens.booking-${answer}`, facts: { most } } };
}

/** The booking of a receipt. */
export const readOwnBooking = ({ code, secret }: Receipt): Promise<PublicBooking | undefined> =>
	atGate(async (tx) => {
		const { rows } =
			await sql<PublicBooking>`select * from app.public_booking(${codeAsTyped(code)}, ${secretHash(secret)})`.execute(
				tx
			);
		return rows[0];
	});

/** Takes it back, with the name of who booked. False where there is none left to take back. */
export const withdrawBooking = ({ code, secret }: Receipt): Promise<boolean> =>
	atGate(async (tx) => {
		const { rows } = await sql<{
			done: boolean;
		}>`select app.withdraw_booking(${codeAsTyped(code)}, ${secretHash(secret)}) as done`.execute(tx);
		return rows[0]!.done;
	});
