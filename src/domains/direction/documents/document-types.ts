import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/document-types.json' with { type: 'json' };

/** The committee (Ban Chấp hành) and its standing committee share one symbol; a cell has its own. */
export const BODIES = ['committee', 'standing-committee', 'cell'] as const;
export type IssuingBody = (typeof BODIES)[number];

export const DOCUMENT_KINDS = [
	'resolution',
	'directive',
	'conclusion',
	'decision',
	'regulation',
	'statute',
	'guidance',
	'programme',
	'plan',
	'scheme',
	'option',
	'report',
	'proposal',
	'notice',
	'letter'
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const type = v.strictObject({
	symbol: v.pipe(v.string(), v.minLength(2)),
	/** Bodies of a commune that may issue it; none for what only higher levels issue. */
	issuedBy: v.array(v.picklist(BODIES))
});
const sets = readRuleSets(
	file,
	v.strictObject(Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, type])) as Record<DocumentKind, typeof type>)
);

/** Kinds of document in force on a day, with their symbols. */
export const documentTypes = (on: LocalDate) => ruleSetInForce(sets, on).parameters;

/** Kinds that some body of a commune may issue. */
export const issuedHere = (on: LocalDate): DocumentKind[] =>
	DOCUMENT_KINDS.filter((kind) => documentTypes(on)[kind].issuedBy.length > 0);

/** Why a body may not issue a document of this kind. */
export const whyNotIssuedBy = (body: IssuingBody, kind: DocumentKind, on: LocalDate): Refusal | undefined =>
	documentTypes(on)[kind].issuedBy.includes(body)
		? undefined
		: { code: `direction.not-issued-by-${body}`, facts: { symbol: documentTypes(on)[kind].symbol } };

/** '05-NQ/ĐU', as it stands after 'Số': two digits at least, committee and standing committee under one symbol. */
export const numberOn = (number: number, symbol: string, body: IssuingBody): string =>
	`${String(number).padStart(2, '0')}-${symbol}/${body === 'cell' ? 'CB' : 'ĐU'}`;
