import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it came over the wire, taken apart again. */
export type ReceivedMail = {
	to: string[];
	isSecure: boolean;
	headers: Map<string, string>;
	/** Decoded texts by type: 'text/plain', 'text/html', 'text/calendar'. */
	parts: Map<string, string>;
};

export type MailReceiver = { port: number; mails: ReceivedMail[]; close: () => Promise<void> };

/** A mail server on this machine that keeps what it is given. */
export async function receiveMail(options: SMTPServerOptions = {}): Promise<MailReceiver> {
	const mails: ReceivedMail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		logger: false,
		onData(stream, session, callback) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const { headers, parts } = takeApart(Buffer.concat(chunks).toString('latin1'));
				const to = session.envelope.rcptTo.map(({ address }) => address);
				mails.push({ to, isSecure: session.secure, headers, parts });
				callback();
			});
		},
		...options
	});
	// What a client makes of its certificate is the client's affair.
	server.on('error', () => undefined);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.server.address() as AddressInfo;
	return { port, mails, close: () => new Promise((closed) => server.close(closed)) };
}

/** RFC 5322 and 2045, as far as is needed here. Bytes stand as Latin-1 until the charset is known. */
function takeApart(raw: string): Pick<ReceivedMail, 'headers' | 'parts'> {
	const [head = '', ...rest] = raw.split('\r\n\r\n');
	const body = rest.join('\r\n\r\n');
	const headers = new Map(
		head
			.replace(/\r\n[ \t]+/g, ' ')
			.split('\r\n')
			.map((line) => {
				const [name = '', ...value] = line.split(':');
				return [name.toLowerCase(), decodedWords(value.join(':').trim())] as const;
			})
	);
	const type = headers.get('content-type') ?? 'text/plain';
	const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
	if (!boundary) return { headers, parts: new Map([[type.split(';')[0]!, decodedBody(body, headers)]]) };
	const inner = body
		.split(`--${boundary}`)
		.slice(1, -1)
		.flatMap((part) => [...takeApart(part.replace(/^\r\n/, '')).parts]);
	return { headers, parts: new Map(inner) };
}

function decodedBody(body: string, headers: Map<string, string>): string {
	const encoding = headers.get('content-transfer-encoding') ?? '7bit';
	const bytes =
		encoding === 'base64'
			? Buffer.from(body, 'base64')
			: encoding === 'quoted-printable'
				? quotedPrintable(body.replace(/=\r\n/g, ''))
				: Buffer.from(body, 'latin1');
	return bytes.toString('utf8').replace(/\r\n$/, '');
}

const quotedPrintable = (text: string): Buffer =>
	Buffer.from(
		text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
		'latin1'
	);

/** Encoded words of a header (RFC 2047). */
const decodedWords = (text: string): string =>
	text
		.replace(/\?=\s+=\?/g, '?==?')
		.replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
			(how.toUpperCase() === 'B' ? Buffer.from(word, 'base64') : quotedPrintable(word.replaceAll('_', ' '))).toString(
				'latin1'
			)
		)
		.replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
