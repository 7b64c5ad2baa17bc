import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotKept } from '../document.ts';
import { templateOf, usualRecipients } from '../document-templates.ts';
import { committeeName } from '../../paper/head.ts';
import { BODIES, type IssuingBody, whyNotIssuedBy } from '../document-types.ts';
import { attachFiles, documentFields, documentSearchKey } from './document-fields.ts';
import { noteStep } from './note-step.ts';

/** As the body signs: 'Ban Thường vụ Đảng ủy xã Hoa Ban'. */
function issuerOf(body: IssuingBody, { name, paperName }: { name: string; paperName: string }): string {
	if (body === 'cell') return name;
	const committee = committeeName(paperName);
	return body === 'committee' ? committee : `Ban Thường vụ ${committee}`;
}

/** The committee that leads the organisation above: papers go to it, not to the organisation. */
async function superiorOf(tx: Tx, unitId: string, on: LocalDate): Promise<string> {
	const above = await tx
		.selectFrom('unitParent')
		.innerJoin('unit', 'unit.id', 'unitParent.parentId')
		.where('unitParent.unitId', '=', unitId)
		.where('unitParent.validFrom', '<=', on)
		.where('unitParent.validTo', '>', on)
		.select('unit.paperName')
		.executeTakeFirst();
	return committeeName(above?.paperName ?? '');
}

/** Begins a document of one's own from the template of its kind; it gets its number when it is issued. */
export const draftDocument = defineCommand({
	name: 'direction.draft-document',
	does: 'Begins a document that a committee or cell is to issue; kinds that the body may not issue are refused.',
	needs: 'grant',
	input: v.strictObject({ ...documentFields, body: v.picklist(BODIES) }),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { kind, body, abstract, urgency, secrecy, files }) {
		const { tx, target, caller, today, record } = act;
		const refusal = whyNotKept(secrecy) ?? whyNotIssuedBy(body, kind, today);
		if (refusal) return refused(refusal);
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name', 'paperName', 'term'])
			.executeTakeFirstOrThrow();
		if ((unit.kind === 'cell') !== (body === 'cell')) return refused({ code: 'direction.body-not-of-unit' });

		const id = newId();
		const issuer = issuerOf(body, unit);
		await tx
			.insertInto('document')
			.values({
				communeId: target.communeId,
				id,
				unitId: target.unitId,
				direction: 'out',
				kind,
				body,
				issuer,
				term: unit.term,
				abstract,
				text: templateOf(kind, issuer),
				recipients: usualRecipients(body, await superiorOf(tx, target.unitId, today)),
				searchKey: documentSearchKey('', issuer, abstract),
				urgency,
				state: 'draft',
				enteredOn: today,
				createdBy: caller.personId
			})
			.execute();
		await noteStep(act, id, 'draft');
		await attachFiles(act, id, files);
		record('direction.document-drafted', { documentId: id, kind, body });
		return done({ id });
	}
});
