import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done } from '#lib/result.ts';

/** Says that the caller has read a document that was sent to their unit. */
export const confirmDocument = defineCommand({
	name: 'direction.confirm-document',
	does: 'Confirms that the caller has read a document that was sent to their unit.',
	needs: 'grant',
	input: v.strictObject({ documentId: field.id }),
	/** The first unit of the caller that it was sent to and where they may confirm. */
	async target(tx, { documentId }) {
		const { rows } = await sql<Target>`
			select unit_id, commune_id from document_delivery d where d.document_id = ${documentId}::uuid
			order by unit_id = any(app.units('write')) desc, commune_id = any(app.wide('write')) desc, unit_id limit 1`.execute(
			tx
		);
		return rows[0];
	},
	async run({ tx, target, caller, now, record }, { documentId }) {
		await tx
			.insertInto('documentReceipt')
			.values({ ...target, documentId, personId: caller.personId, personName: caller.name, readAt: now })
			.onConflict((conflict) => conflict.columns(['communeId', 'documentId', 'unitId', 'personId']).doNothing())
			.execute();
		record('direction.document-read', { documentId });
		return done({ id: documentId });
	}
});
