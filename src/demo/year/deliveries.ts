import { daysBetween, type LocalDate } from '#lib/local-date.ts';
import { accountSeeds } from '../accounts.ts';
import { idOf } from '../ids.ts';
import type { Row } from '../rows.ts';
import { after, dayOf } from './moments.ts';

/** Officials who wanted mail; of one the address is no longer good. */
const READERS = ['bi-thu-01', 'bi-thu-02', 'pho-bi-thu', 'dang-vien-2'];
const GONE = 'bi-thu-02';
const SHOWN_DAYS = 30;

/** What became of the mails of the last weeks: almost all left, and one mailbox refused them. */
export function mailDeliveries(notices: Row<'notice'>[], today: LocalDate): Row<'delivery'>[] {
	const readers = new Map(accountSeeds().map(({ personId, username }) => [personId, username]));
	return notices.flatMap(({ communeId, id, unitId, personId, createdAt }) => {
		const username = readers.get(personId) ?? '';
		const at = String(createdAt);
		const age = daysBetween(dayOf(at), today);
		if (!READERS.includes(username) || age < 1 || age > SHOWN_DAYS) return [];
		const isGone = username === GONE;
		const sentAt = after(at, 1);
		return {
			communeId,
			id: idOf(`delivery ${id}`, at),
			unitId,
			personId,
			noticeId: id,
			purpose: 'notice',
			channel: 'mail',
			state: isGone ? 'given-up' : 'sent',
			attempts: 1,
			nextAt: sentAt,
			letterId: idOf(`letter ${id}`, at),
			trouble: isGone ? 'notices.trouble-refused' : '',
			createdAt: at,
			endedAt: sentAt
		};
	});
}
