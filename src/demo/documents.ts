import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { documentTypes, numberOn } from '#domains/direction/index.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, TERM, unitId } from './units.ts';
import { DOCUMENT_TEXTS } from './sentences/document-texts.ts';
import { INCOMING, OWN } from './sentences/documents.ts';

const head = () => people().find(({ official }) => official?.posts.includes('commune-secretary'))!;
const clerk = () => people().find(({ official }) => official?.posts.includes('office-clerk'))!;
export const documentId = (key: string): string => idOf(`document ${key}`);
const key = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };

/** What came in over eight months, and what the committee made of it. */
export async function addDocuments(client: pg.Client, today: LocalDate): Promise<void> {
	const own = OWN.map((seed) => ownRow(seed, today));
	await insertRows(client, 'document', [...INCOMING.map((seed) => incomingRow(seed, today)), ...own]);
	await insertRows(
		client,
		'documentStep',
		OWN.flatMap((seed) => stepRows(seed, today))
	);
	const symbols = new Set(own.flatMap(({ numberText }) => /-(.+)\//.exec(numberText ?? '')?.[1] ?? []));
	await insertRows(
		client,
		'documentCounter',
		[...symbols].map((type) => ({
			...key,
			term: TERM,
			type,
			last: Math.max(
				...own.filter(({ numberText }) => numberText?.includes(`-${type}/`)).map(({ number }) => Number(number))
			)
		}))
	);
}

const common = (seed: { key: string; abstract: string; urgency?: string }, on: LocalDate) => ({
	...key,
	id: documentId(seed.key),
	abstract: seed.abstract,
	urgency: seed.urgency ?? 'ordinary',
	enteredOn: on,
	createdBy: clerk().personId,
	createdAt: `${on}T08:30:00+07:00`
});

function incomingRow(seed: (typeof INCOMING)[number], today: LocalDate): Row<'document'> {
	const receivedOn = addDays(today, -seed.daysAgo);
	const replacement = seed.replacedBy;
	return {
		...common(seed, receivedOn),
		direction: 'in',
		kind: seed.kind,
		body: null,
		issuer: seed.issuer,
		number: null,
		numberText: seed.numberText,
		term: '',
		searchKey: searchKey(`${seed.numberText} ${seed.issuer} ${seed.abstract}`),
		datedOn: addDays(receivedOn, -seed.underway),
		text: '',
		recipients: [],
		...unsigned,
		receivedOn,
		state: 'received',
		standing: replacement ? 'replaced' : 'in-force',
		endedOn: replacement ? addDays(today, -20) : null,
		replacedById: replacement ? documentId(replacement) : null
	};
}

function ownRow(seed: (typeof OWN)[number], today: LocalDate): Row<'document'> {
	const on = addDays(today, -seed.daysAgo);
	const issuer = seed.body === 'committee' ? `Đảng ủy xã Hoa Ban` : `Ban Thường vụ Đảng ủy xã Hoa Ban`;
	const isIssued = seed.number !== undefined;
	const numberText =
		seed.number === undefined ? '' : numberOn(seed.number, documentTypes(today)[seed.kind].symbol, seed.body);
	return {
		...common(seed, on),
		direction: 'out',
		kind: seed.kind,
		body: seed.body,
		issuer,
		number: seed.number ?? null,
		numberText,
		term: TERM,
		searchKey: searchKey(`${numberText} ${issuer} ${seed.abstract}`),
		datedOn: isIssued ? on : null,
		receivedOn: null,
		text: DOCUMENT_TEXTS[seed.key] ?? '',
		recipients: ['Tỉnh ủy Minh Họa (để báo cáo)', 'Các chi bộ trực thuộc', 'Lưu Đảng ủy'],
		...signed(seed, on),
		state: isIssued ? 'issued' : 'review',
		standing: 'in-force',
		endedOn: null,
		replacedById: null
	};
}

const unsigned = { version: 1, signerPerson: null, signerName: '', signerPost: '', signedOn: null };

const signed = (seed: (typeof OWN)[number], on: LocalDate) =>
	seed.number === undefined
		? unsigned
		: {
				version: 1,
				signerPerson: head().personId,
				signerName: head().name,
				signerPost: 'commune-secretary',
				signedOn: on
			};

/** Drafted and seen through in the days before it was issued; what is in preparation waits for review. */
function stepRows(seed: (typeof OWN)[number], today: LocalDate): Row<'documentStep'>[] {
	const on = addDays(today, -seed.daysAgo);
	const isIssued = seed.number !== undefined;
	const steps = [
		{ state: 'draft', before: 6, by: clerk(), note: '' },
		{ state: 'review', before: 3, by: clerk(), note: 'Xin ý kiến đồng chí phó bí thư' },
		...(isIssued
			? [
					{ state: 'signed', before: 0, by: head(), note: '' },
					{ state: 'issued', before: 0, by: clerk(), note: '' }
				]
			: [])
	];
	return steps.map(({ state, before, by, note }, nth) => ({
		...key,
		id: idOf(`step ${seed.key} ${state}`),
		documentId: documentId(seed.key),
		state,
		note,
		byPerson: by.personId,
		byName: by.name,
		at: `${addDays(on, -before)}T${14 + nth}:05:00+07:00`
	}));
}
