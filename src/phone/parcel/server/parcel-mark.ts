import { createHash } from 'node:crypto';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { Locale } from '#lib/words/locale-type.ts';
import { textsOfParcel } from './read-parcel.ts';

/**
 * Stands for all that a parcel would hold now, without reading it: every change of a commune is a link of its audit chain. Two
 * marks that are the same mean the same parcel; a change that does not touch it makes a new mark too.
 */
export async function readParcelMark(tx: Tx, caller: Caller, now: Date): Promise<string> {
	const today = dayInVietNam(now);
	const holdings = (await readHoldings(tx, caller, today)).filter(({ unitKind }) => unitKind === 'cell');
	const communes = [...new Set([caller.communeId, ...holdings.map(({ communeId }) => communeId)])];
	const heads = await tx
		.selectFrom('auditHead')
		.where('communeId', 'in', communes)
		.orderBy('communeId')
		.select(['communeId', 'seq'])
		.execute();
	const rules = await tx.selectFrom('ruleSet').orderBy('id').select(['id', 'validTo']).execute();
	const held = { person: caller.personId, name: caller.name, today, holdings, heads, rules };
	return hashOf([held, textsMark(caller.locale)]);
}

const marksOfTexts = new Map<Locale, string>();

/** Thousands of sentences that stay as they are while the server runs: counted once. */
function textsMark(locale: Locale): string {
	const known = marksOfTexts.get(locale) ?? hashOf(textsOfParcel(locale));
	marksOfTexts.set(locale, known);
	return known;
}

const hashOf = (value: unknown): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 27);
