import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { asSender } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import defaults from '../defaults.json' with { type: 'json' };
import { endDeliveries } from './end-deliveries.ts';
import type { Letter, Told } from './letter.ts';

/** Few at a time: all of them must be sent before another sender may take them for lost. */
const AT_ONCE = 60;

type Row = Omit<Told, 'createdAt'> & {
	communeId: number;
	id: string;
	personId: string;
	purpose: string;
	channel: 'mail' | 'push';
	letterId: string | null;
	attempts: number;
	createdAt: string;
	toldAt: string;
	readAt: string | null;
	accountState: string;
	locale: string | null;
	email: string | null;
	emailAskedAt: string | null;
	emailConfirmedAt: string | null;
};

/**
 * Takes what is due and puts what goes to one person by one channel into one letter. The letter is kept before it is
 * sent: should this process die, another sends the same one once `takenForMinutes` are over.
 */
export const takeDue = (now: Date): Promise<Letter[]> =>
	asSender(async (tx) => {
		const rows = await dueRows(tx, now);
		const unwanted = rows.filter((row) => whyNotSend(row, now));
		for (const [why, group] of Map.groupBy(unwanted, (row) => whyNotSend(row, now)!))
			await endDeliveries(
				tx,
				group,
				{ state: why === 'notices.trouble-too-old' ? 'given-up' : 'not-needed', trouble: why },
				now
			);
		const wanted = rows.filter((row) => !unwanted.includes(row));
		const letters = [...Map.groupBy(wanted, keyOf).values()].map(letterOf);
		for (const letter of letters) await keep(tx, letter, now);
		return letters;
	});

const dueRows = async (tx: Tx, now: Date): Promise<Row[]> => {
	const { rows } = await sql<Row>`
		select d.commune_id, d.id, d.person_id, d.purpose, d.channel, d.letter_id, d.attempts, d.created_at,
		  n.kind, n.subject, n.link, n.created_at as told_at, n.read_at,
		  a.state as account_state, a.locale, c.email, c.email_asked_at, c.email_confirmed_at
		from delivery d
		left join notice n on n.commune_id = d.commune_id and n.id = d.notice_id
		left join notice_choice c on c.person_id = d.person_id
		join account a on a.person_id = d.person_id
		where d.state in ('waiting', 'failed') and d.next_at <= ${now}
		order by d.next_at, d.created_at, d.id limit ${AT_ONCE} for update of d skip locked`.execute(tx);
	return rows;
};

/** Why a delivery that is due is not sent any more. */
function whyNotSend(row: Row, now: Date): string | undefined {
	if (row.accountState !== 'active') return 'notices.trouble-account-closed';
	if (row.readAt !== null) return 'notices.trouble-read';
	if (row.channel === 'mail' && row.purpose !== 'address-code' && !row.emailConfirmedAt)
		return 'notices.trouble-no-address';
	// A newer code has been asked for, or none is needed any more.
	if (row.purpose === 'address-code' && (row.emailConfirmedAt || row.createdAt !== row.emailAskedAt))
		return 'notices.trouble-no-address';
	const isOld = now.getTime() - Date.parse(row.createdAt) > defaults.tooOldHours * 3_600_000;
	return isOld ? 'notices.trouble-too-old' : undefined;
}

/** A letter that was tried before stays as it is; the rest of a person's goes into a new one. */
const keyOf = (row: Row): string => row.letterId ?? `${row.personId} ${row.channel} ${row.purpose}`;

function letterOf(rows: Row[]): Letter {
	const { letterId, channel, purpose, personId, locale, email, emailAskedAt, attempts } = rows[0]!;
	return {
		id: letterId ?? newId(),
		channel,
		purpose,
		personId,
		locale: locale === 'en' ? 'en' : 'vi',
		email: email ?? '',
		emailAskedAt,
		attempts: attempts + 1,
		deliveries: rows.map(({ communeId, id }) => ({ communeId, id })),
		told:
			purpose === 'notice'
				? rows.map(({ kind, subject, link, toldAt }) => ({ kind, subject, link, createdAt: toldAt }))
				: []
	};
}

async function keep(tx: Tx, { id, attempts, deliveries }: Letter, now: Date): Promise<void> {
	const nextAt = new Date(now.getTime() + defaults.takenForMinutes * 60_000);
	await tx
		.updateTable('delivery')
		.set({ letterId: id, attempts, nextAt })
		.where((eb) =>
			eb(
				eb.refTuple('communeId', 'id'),
				'in',
				deliveries.map((one) => eb.tuple(one.communeId, one.id))
			)
		)
		.execute();
}
