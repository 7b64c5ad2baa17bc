import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DocumentStanding, DocumentState, Urgency } from '../document.ts';
import type { DocumentKind, IssuingBody } from '../document-types.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

type AttachedFile = { id: string; name: string };
type OtherDocument = { id: string; numberText: string; abstract: string };

/** One document with its scans, what it rests on and what replaced it. Undefined if it is not there, or not for this reader. */
export async function readDocumentPage(tx: Tx, documentId: string) {
	const document = await tx
		.selectFrom('document')
		.where('document.id', '=', documentId)
		.select([
			'document.id',
			'document.communeId',
			'document.unitId',
			'document.direction',
			'document.kind',
			'document.issuer',
			'document.numberText',
			'document.abstract',
			'document.body',
			'document.text',
			'document.recipients',
			'document.version',
			'document.signerName',
			'document.datedOn',
			'document.receivedOn',
			'document.urgency',
			'document.state',
			'document.standing',
			'document.endedOn'
		])
		.select([files.as('files'), replacedBy.as('replacedBy'), basedOn.as('basedOn')])
		.executeTakeFirst();
	if (!document) return undefined;
	return {
		...document,
		kind: document.kind as DocumentKind,
		body: document.body as IssuingBody | null,
		state: document.state as DocumentState,
		standing: document.standing as DocumentStanding,
		urgency: document.urgency as Urgency
	};
}

const files = sql<AttachedFile[]>`(
	select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name) order by d.id), '[]')
	from document_file d join file f on f.commune_id = d.commune_id and f.id = d.file_id
	where d.commune_id = document.commune_id and d.document_id = document.id)`;

const replacedBy = sql<OtherDocument | null>`(
	select jsonb_build_object('id', r.id, 'numberText', r.number_text, 'abstract', r.abstract)
	from document r where r.commune_id = document.commune_id and r.id = document.replaced_by_id)`;

const basedOn = sql<OtherDocument | null>`(
	select jsonb_build_object('id', b.id, 'numberText', b.number_text, 'abstract', b.abstract)
	from document b where b.commune_id = document.commune_id and b.id = document.based_on_id)`;

const OTHERS = 100;

/** The latest documents of the register besides this one, to choose from. */
export const readOtherDocuments = (tx: Tx, { communeId }: Caller, documentId: string): Promise<OtherDocument[]> =>
	tx
		.selectFrom('document')
		.where('communeId', '=', ofCommune(communeId))
		.where('id', '!=', documentId)
		.where('state', 'in', ['received', 'issued'])
		.select(['id', 'numberText', 'abstract'])
		.orderBy('enteredOn', 'desc')
		.orderBy('id', 'desc')
		.limit(OTHERS)
		.execute();
