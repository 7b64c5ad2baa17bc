import { type Outside, place } from '#lib/db/place.ts';
import { asSender } from '#lib/db/transaction.ts';
import type { Trouble } from '#lib/mail/send-mail.ts';
import { sendPush } from '#lib/push/send-push.ts';
import { vapidKeys } from '#lib/push/vapid.ts';
import { isImportant } from '../choice.ts';
import type { Letter } from './letter.ts';
import { subjectOf } from './subject-of.ts';

/**
 * Tells all browsers of a person; one that took it is enough. Browsers that have left are forgotten.
 */
export async function pushLetter(letter: Letter, { origin, pushHosts }: Outside): Promise<Trouble | undefined> {
	if (!pushHosts) return { code: 'notices.trouble-push-off', isFinal: true };
	const devices = await asSender((tx) =>
		tx
			.selectFrom('pushDevice')
			.where('personId', '=', letter.personId)
			.select(['id', 'endpoint', 'p256dh', 'auth'])
			.execute()
	);
	const payload = { title: 'Cơ Sở', body: subjectOf(letter), url: '/office/notices', tag: letter.id };
	const isUrgent = letter.told.some(({ kind }) => isImportant(kind));
	const keys = vapidKeys(place().secret);
	const outcomes = await Promise.all(
		devices.map(async (device) => ({
			id: device.id,
			outcome: await sendPush({
				device,
				payload,
				keys,
				subject: subjectAddress(origin),
				ownServices: pushHosts,
				isUrgent
			})
		}))
	);
	const gone = outcomes.filter(({ outcome }) => outcome === 'gone').map(({ id }) => id);
	if (gone.length > 0) await asSender((tx) => tx.deleteFrom('pushDevice').where('id', 'in', gone).execute());
	if (outcomes.some(({ outcome }) => outcome === 'sent')) return undefined;
	return gone.length === outcomes.length
		? { code: 'notices.trouble-no-device', isFinal: true }
		: { code: 'notices.trouble-unreachable', isFinal: false };
}

/** Push services want an https address or one for mail. */
const subjectAddress = (origin: string): string =>
	origin.startsWith('https:') ? origin : `mailto:coso@${new URL(origin).hostname}`;
