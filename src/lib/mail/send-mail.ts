import { createTransport } from 'nodemailer';

/** A letter ready to go. */
export type Mail = {
	to: string;
	/** Without personal data and without substance: it is shown on locked screens and kept in logs of mail servers. */
	subject: string;
	text: string;
	html: string;
	/** Without brackets. The same for every try, so that readers fold what came twice into one. */
	messageId: string;
	/** Address that ends these mails by one POST (RFC 8058). */
	stopAddress?: string;
	/** Files of a calendar, as text. */
	calendars?: { name: string; text: string }[];
};

/** Why a letter did not go; `isFinal` where another try cannot change it. */
export type Trouble = { code: string; isFinal: boolean };

const WAIT_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/**
 * Hands a letter to the mail server of SMTP_URL. A connection a letter: a commune sends few, and none stays open.
 *
 * @param smtpUrl `smtp://` (STARTTLS where the server offers it) or `smtps://`; `?from=` names the sender
 * @returns the trouble, if the server did not take it
 */
export async function sendMail(smtpUrl: string, from: string, mail: Mail): Promise<Trouble | undefined> {
	const { to, subject, text, html, messageId, stopAddress, calendars = [] } = mail;
	const transport = createTransport({ url: smtpUrl, ...WAIT_MS, disableFileAccess: true, disableUrlAccess: true });
	try {
		await transport.sendMail({
			from: { name: 'Cơ Sở', address: from },
			to,
			subject,
			text,
			html,
			messageId: `<${messageId}>`,
			headers: {
				'Auto-Submitted': 'auto-generated',
				...(stopAddress && {
					'List-Unsubscribe': `<${stopAddress}>`,
					'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
				})
			},
			attachments: calendars.map(({ name, text: content }) => ({
				filename: name,
				content,
				contentType: 'text/calendar; charset=utf-8'
			}))
		});
		return undefined;
	} catch (error) {
		return troubleOf(error as SmtpError);
	} finally {
		transport.close();
	}
}

type SmtpError = { code?: string; responseCode?: number };

/** The server's own words are left out: they repeat addresses. */
function troubleOf({ code = '', responseCode = 0 }: SmtpError): Trouble {
	if (['EAUTH', 'ENOAUTH', 'EOAUTH2'].includes(code)) return { code: 'notices.trouble-sign-in', isFinal: false };
	if (code === 'ETLS') return { code: 'notices.trouble-certificate', isFinal: false };
	if (['EENVELOPE', 'EMESSAGE'].includes(code))
		return responseCode >= 500 || responseCode === 0
			? { code: 'notices.trouble-refused', isFinal: true }
			: { code: 'notices.trouble-later', isFinal: false };
	return { code: 'notices.trouble-unreachable', isFinal: false };
}

/** The sender's address: named in SMTP_URL by `?from=`, otherwise `coso` at the program's own host. */
export function senderOf(smtpUrl: string, origin: string): string {
	const named = new URL(smtpUrl).searchParams.get('from');
	return named ?? `coso@${new URL(origin).hostname}`;
}
