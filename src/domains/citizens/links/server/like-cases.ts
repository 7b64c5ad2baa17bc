import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { tracedRead } from '#lib/db/traced-read.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { repeatRules } from '../link.ts';

const SHOWN = ['c.id', 'c.code', 'c.receivedOn', 'c.summary', 'c.state'] as const;

/** The case that one repeats, those that repeat it, and what may be its earlier: same topic, same place, shortly before. */
export async function readLinks(
	tx: Tx,
	{ communeId }: Caller,
	of: { id: string; topic: string; place: string; receivedOn: LocalDate; repeatOf: string | null }
) {
	const { withinDays, mostShown } = ruleSetInForce(repeatRules, of.receivedOn).parameters;
	const rows = await tx
		.selectFrom('caseFile as c')
		.where('c.communeId', '=', communeId)
		.where('c.id', '!=', of.id)
		.where((eb) =>
			eb.or([
				eb('c.repeatOf', '=', of.id),
				...(of.repeatOf ? [eb('c.id', '=', of.repeatOf)] : []),
				...(of.repeatOf || !of.place
					? []
					: [
							eb.and([
								eb('c.topic', '=', of.topic),
								eb(sql`lower(c.place)`, '=', of.place.toLocaleLowerCase('vi')),
								eb('c.repeatOf', 'is', null),
								eb('c.receivedOn', '<=', of.receivedOn),
								eb('c.receivedOn', '>=', addDays(of.receivedOn, -withinDays))
							])
						])
			])
		)
		.select([...SHOWN, 'c.repeatOf'])
		.orderBy('c.receivedOn', 'desc')
		.orderBy('c.id')
		.execute();
	const repeats = rows.filter(({ repeatOf }) => repeatOf === of.id);
	return {
		repeats,
		first: rows.find(({ id }) => id === of.repeatOf),
		like: repeats.length > 0 ? [] : rows.filter(({ id }) => id !== of.repeatOf).slice(0, mostShown)
	};
}

/** Earlier cases of the same sender, by identity number, or by name with telephone or address. Whoever asks leaves a trace. */
export const findSameSender = (caller: Caller, caseId: string, purpose: string) =>
	tracedRead(caller, 'citizens.find-same-sender', async (tx) => {
		const person = await tx
			.selectFrom('casePerson')
			.where('communeId', '=', caller.communeId)
			.where('caseId', '=', caseId)
			.selectAll()
			.executeTakeFirst();
		if (!person) return undefined;
		const seen = await tx
			.selectFrom('caseFile as c')
			.innerJoin('casePerson as p', (join) =>
				join.onRef('p.communeId', '=', 'c.communeId').onRef('p.caseId', '=', 'c.id')
			)
			.where('c.communeId', '=', caller.communeId)
			.where('c.id', '!=', caseId)
			.where('c.repeatOf', 'is', null)
			.where((eb) =>
				eb.or([
					...(person.idNumber ? [eb('p.idNumber', '=', person.idNumber)] : []),
					eb.and([
						eb(sql`lower(p.full_name)`, '=', person.fullName.toLocaleLowerCase('vi')),
						eb.or([
							eb.and([eb('p.phone', '=', person.phone), eb('p.phone', '!=', '')]),
							eb.and([eb('p.address', '=', person.address), eb('p.address', '!=', '')])
						])
					])
				])
			)
			.where('c.receivedOn', '<=', (eb) =>
				eb
					.selectFrom('caseFile as own')
					.where('own.communeId', '=', caller.communeId)
					.where('own.id', '=', caseId)
					.select('own.receivedOn')
			)
			.select(SHOWN)
			.orderBy('c.receivedOn', 'desc')
			.limit(20)
			.execute();
		const { communeId, unitId } = person;
		return { seen, trace: { communeId, unitId, fields: 'same sender', purpose } };
	});
