import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { readDocument } from '../../documents/server/document-facts.ts';
import { chosenUnits, unitsAsked } from './chosen-units.ts';
import { leadersOf } from './leaders.ts';

/** Sends a document to units to know and carry out, and tells who leads them; those who have it are passed over. */
export const sendDocument = defineCommand({
	name: 'direction.send-document',
	does: 'Sends a received or issued document to units below; those that have it are passed over, and who leads them is told.',
	needs: 'grant',
	input: v.strictObject({ documentId: field.id, ...unitsAsked }),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run({ tx, target, caller, now, today, record }, { documentId, unitCodes, of }) {
		const { state, numberText, issuer, abstract } = await readDocument(tx, target, documentId);
		if (state !== 'received' && state !== 'issued') return refused({ code: 'direction.send-before-issue' });
		const subject = JSON.stringify({ document: numberText || issuer, title: abstract, by: caller.name });
		const { rows } = await sql<{ unitId: string }>`
			with chosen as (${chosenUnits(target, { unitCodes, of }, today)}),
			sent as (
				insert into document_delivery (commune_id, unit_id, document_commune_id, document_id, sent_at, sent_by_name)
				select commune_id, unit_id, ${target.communeId}::int, ${documentId}::uuid, ${now}::timestamptz, ${caller.name} from chosen c
				where not exists (select from document_delivery d
				  where d.commune_id = c.commune_id and d.document_id = ${documentId}::uuid and d.unit_id = c.unit_id)
				returning commune_id, unit_id
			), told as (
				insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
				select l.commune_id, gen_random_uuid(), l.unit_id, l.person_id, 'direction.document-sent', ${subject}::jsonb,
				  '/office/documents/' || ${documentId}::text, ${now}::timestamptz
				from (${leadersOf('sent', today)}) l where l.person_id <> ${caller.personId}::uuid
			)
			select unit_id from sent`.execute(tx);
		if (rows.length === 0) return refused({ code: 'direction.nobody-to-send' });
		record('direction.document-sent', { documentId, units: rows.length });
		return done({ id: documentId, sent: rows.length });
	}
});
