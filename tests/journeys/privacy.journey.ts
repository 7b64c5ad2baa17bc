import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { addDays, dayInVietNam } from '#lib/local-date.ts';
import { commandsOf } from './as-clerk.ts';

/** Stands in everything that is planted, and in nothing else. */
const MARK = 'QZXMARK';
const PHONE = '0999888777';
const ID_NUMBER = '000999888777';
/** Of those who were planted, and of every member of the demonstration. */
const PRIVATE = [/QZXMARK\w*/i, /0999888777/, /\b0900000\d{3}\b/, /(?<!-)\b000\d{9}\b/];
const MOST_PLACES = 900;

const at = (path: string) => `${inject('appAddress')}${path}`;
const person = (what: string) => ({
	fullName: `${MARK} ten ${what}`,
	address: `${MARK} dia chi ${what}`,
	phone: PHONE,
	idNumber: ID_NUMBER
});

async function photo(): Promise<Blob> {
	const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'green' } })
		.withExif({ IFD0: { ImageDescription: `${MARK}EXIF`, Artist: `${MARK}EXIF` } })
		.jpeg()
		.toBuffer();
	expect(bytes.includes(`${MARK}EXIF`)).toBe(true);
	return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
}

const postForm = (path: string, fields: Record<string, string | Blob>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return fetch(at(path), { method: 'POST', headers: { origin: inject('appAddress') }, body: form });
};

/** What people entrust to the office, by every way that it comes. */
async function plant(): Promise<void> {
	const clerk = await commandsOf('office-clerk');
	const today = dayInVietNam(new Date());
	const done = async (name: string, input: object) => {
		const answer = await clerk(name, input);
		expect(answer, name).toMatchObject({ ok: true });
		return answer.value;
	};
	const summary = `${MARK} noi dung`;
	for (const kind of ['complaint', 'feedback'])
		await done('citizens.register-case', {
			unitCode: 'HB',
			kind,
			receivedOn: today,
			summary,
			place: `${MARK} noi o`,
			person: person(kind)
		});
	await done('citizens.record-visit', { unitCode: 'HB', summary, outcome: 'answered', person: person('tiep dan') });
	const secretary = await commandsOf('cell-secretary');
	const visit = { unitCode: 'HB.01', visitedOn: today, kind: 'household', place: `Hộ ${MARK}`, asked: summary };
	expect(await secretary('meetings.log-visit', visit)).toMatchObject({ ok: true });
	// What is asked of a dialogue stays in the office until its conclusions are out.
	const { id: dialogueId } = await done('citizens.plan-dialogue', {
		unitCode: 'HB',
		ground: 'needed',
		title: 'Đối thoại thử',
		subjects: 'Thử',
		presider: 'Bí thư Đảng ủy xã',
		on: addDays(today, 20),
		from: '08:00',
		place: 'Hội trường'
	});
	await done('citizens.notice-dialogue', { dialogueId });
	await done('citizens.take-question', { dialogueId, topic: 'other', body: summary });

	const message = { messageId: newId(), topic: 'other', body: summary, place: MARK, fullName: MARK, phone: PHONE };
	expect((await postForm('/feedback', { ...message, photo: await photo() })).status).toBe(200);
	const schedule = await (await fetch(at('/reception'))).text();
	const bookable = /href="(\/reception\/[0-9a-f-]{36})"/.exec(schedule)![1]!;
	const booking = { bookingId: newId(), topic: 'land', fullName: MARK, phone: PHONE };
	expect((await postForm(bookable, booking)).status).toBe(200);
	const news = await (await fetch(at('/bulletin'))).text();
	const slugs = new Set([...news.matchAll(/\/bulletin\/([a-z0-9-]+)(?=["?#])/g)].map(([, slug]) => slug!));
	const sent = await Promise.all(
		[...slugs].slice(0, 3).map((slug) => postForm(`/bulletin/${slug}`, { comment: summary }))
	);
	expect(sent.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
}

/** Everything that may be called for without a name: pages, feeds, files, and what programs ask. */
const DOORS = [
	'/',
	'/reception.ics',
	'/popolo.json',
	'/bulletin.atom',
	'/bulletin.rss',
	'/open-data/catalog.jsonld',
	'/open311/discovery.json',
	'/open311/discovery.xml',
	'/open311/v2/services.json',
	'/open311/v2/requests.json',
	'/open311/v2/requests.xml',
	'/api/openapi.json',
	'/healthz',
	'/readyz',
	'/metrics',
	'/trends',
	'/listening',
	'/dialogues',
	'/cases?lang=en',
	'/no-such-page',
	`/works/${MARK.slice(0, 3)}-none`,
	'/open311/v2/requests/ZZZZ-ZZZZ.json',
	'/api/v1/cases',
	'/office/cases'
];

const INSIDE = /^\/(_app|office|phone|sign-in)\b/;

/** Addresses of ours that an answer names, as a link, a source, or in the text of a document for programs. */
function namedIn(text: string, base: string): string[] {
	const own = inject('appAddress');
	const linked = [...text.matchAll(/(?:href|src)="([^"#]+)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
	const written = [...text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)].map(([address]) => address);
	return (
		[...linked, ...written]
			.filter((address) => URL.canParse(address, base))
			.map((address) => new URL(address, base))
			// Another language says the same of the same rows; the doors have one of each kind.
			.filter(
				({ origin, pathname, searchParams }) => origin === own && !searchParams.has('lang') && !INSIDE.test(pathname)
			)
			.map(({ pathname, search }) => pathname + search)
	);
}

const leaksIn = (text: string): string[] => PRIVATE.flatMap((mark) => mark.exec(text)?.[0] ?? []);

test('nothing that people entrusted to the office stands on any public page, feed, file, error, or in the log', async () => {
	await plant();
	const leaks: string[] = [];
	const seen = new Set(DOORS);
	for (const path of seen) {
		const answer = await fetch(at(path), { redirect: 'manual' });
		const bytes = Buffer.from(await answer.arrayBuffer());
		expect(answer.status, path).toBeLessThan(500);
		if (answer.headers.get('content-type')?.startsWith('image/') && !path.endsWith('.svg')) {
			if ((await sharp(bytes).metadata()).exif) leaks.push(`${path}: EXIF`);
			continue;
		}
		const text = bytes.toString('utf8');
		for (const leak of leaksIn(`${text} ${[...answer.headers].join(' ')}`)) leaks.push(`${path}: ${leak}`);
		for (const next of namedIn(text, at(path))) if (seen.size < MOST_PLACES) seen.add(next);
	}
	expect(leaks).toEqual([]);
	expect(seen.size, 'places walked').toBeLessThan(MOST_PLACES);
	expect(seen.size, 'places walked').toBeGreaterThan(60);
	expect(leaksIn(readFileSync(inject('appLog'), 'utf8'))).toEqual([]);
});
