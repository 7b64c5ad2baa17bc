import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotBase } from '../ask.ts';

/** Says which document another one carries out; null says that it rests on none. */
export const baseDocument = defineCommand({
	name: 'direction.base-document',
	does: 'Says which document of the register another one carries out, or null for none; one that would descend from itself is refused.',
	needs: 'grant',
	input: v.strictObject({ documentId: field.id, basedOnId: v.nullable(field.id) }),
	target: (tx, input) => unitOfRow(tx, 'document', input.documentId),
	async run({ tx, target, record }, { documentId, basedOnId }) {
		if (basedOnId) {
			const refusal = await whyNot(basedOnId);
			if (refusal) return refused(refusal);
		}
		await tx
			.updateTable('document')
			.set({ basedOnId })
			.where('communeId', '=', target.communeId)
			.where('id', '=', documentId)
			.execute();
		record('direction.document-based', { documentId, basedOnId });
		return done({ id: documentId });

		async function whyNot(id: string) {
			const base = await unitOfRow(tx, 'document', id);
			if (base?.communeId !== target.communeId) return { code: 'direction.base-missing' };
			// Two documents based on each other at once would both pass: the commune's register is changed one at a time.
			await sql`select pg_advisory_xact_lock(hashtextextended('document bases', ${target.communeId}::bigint))`.execute(
				tx
			);
			const { rows } = await sql<{ id: string }>`
				select app.document_bases(${target.communeId}::int, ${id}::uuid) as id`.execute(tx);
			return whyNotBase(
				documentId,
				id,
				rows.map((row) => row.id)
			);
		}
	}
});
