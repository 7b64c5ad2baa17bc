import { calendarText } from '#house/feeds/calendar.ts';
import { type Outside, place } from '#lib/db/place.ts';
import { type Mail, sendMail, senderOf, type Trouble } from '#lib/mail/send-mail.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { addressCode } from './address-code.ts';
import type { Letter } from './letter.ts';
import { htmlOf, plainTextOf } from './mail-text.ts';
import { subjectOf } from './subject-of.ts';
import { stopToken } from './stop-token.ts';
import { toldMeetings } from './told-meetings.ts';

/** Mails a letter; answers the trouble, if there was any. */
export async function mailLetter(letter: Letter, { origin, smtpUrl }: Outside): Promise<Trouble | undefined> {
	if (!smtpUrl) return { code: 'notices.trouble-no-server', isFinal: false };
	const from = senderOf(smtpUrl, origin);
	const host = from.split('@').at(-1);
	return sendMail(smtpUrl, from, { ...mailOf(letter, origin), messageId: `${letter.id}@${host}` });
}

/** What stands in the mail. */
export function mailOf(letter: Letter, origin: string): Omit<Mail, 'messageId'> {
	const { purpose, personId, locale, email, told } = letter;
	const say = (key: string, facts = {}) => textOf(key, facts, locale);
	const subject = subjectOf(letter);
	if (purpose === 'address-code') {
		const code = addressCode(place().secret, personId, email, letter.emailAskedAt ?? '');
		const parts = { lines: [say('notices_mail_code', { code }), say('notices_mail_code_what')], links: [] };
		return { to: email, subject, text: plainTextOf(parts), html: htmlOf(subject, locale, parts) };
	}
	const stopAddress = `${origin}/stop-mail/${stopToken(place().secret, personId)}`;
	const parts = {
		lines: purpose === 'trial' ? [say('notices_mail_trial')] : [],
		items: told.map(({ kind, subject: facts, link }) => ({
			text: textOf(kind, facts, locale),
			address: origin + link
		})),
		links: [
			{ text: say('notices_mail_open'), address: `${origin}/office/notices` },
			{ text: say('notices_mail_choose'), address: `${origin}/office/me/notices` },
			{ text: say('notices_mail_stop'), address: stopAddress }
		]
	};
	const meetings = toldMeetings(told, origin, locale);
	return {
		to: email,
		subject,
		text: plainTextOf(parts),
		html: htmlOf(subject, locale, parts),
		stopAddress,
		calendars: meetings.length > 0 ? [{ name: 'sinh-hoat.ics', text: calendarText('Cơ Sở', meetings) }] : []
	};
}
