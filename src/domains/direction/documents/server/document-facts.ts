import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DocumentState } from '../document.ts';
import type { DocumentKind, IssuingBody } from '../document-types.ts';

/** What the rules ask of a document, held against others until the command ends. Its target was found through it. */
export async function readDocument(tx: Tx, { communeId }: Target, documentId: string) {
	const document = await tx
		.selectFrom('document')
		.where('communeId', '=', communeId)
		.where('id', '=', documentId)
		.select([
			'id',
			'state',
			'kind',
			'body',
			'issuer',
			'term',
			'abstract',
			'numberText',
			'datedOn',
			'text',
			'recipients',
			'version'
		])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return {
		...document,
		state: document.state as DocumentState,
		kind: document.kind as DocumentKind,
		body: document.body as IssuingBody | null
	};
}
