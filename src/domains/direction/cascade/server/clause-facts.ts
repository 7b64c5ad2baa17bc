import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DocumentState } from '../../documents/document.ts';

/** A clause with its document; the document is held against others until the command ends. Its target was found through it. */
export async function readClause(tx: Tx, { communeId }: Target, clauseId: string) {
	const { state, ...clause } = await tx
		.selectFrom('documentClause as clause')
		.innerJoin('document', (join) =>
			join.onRef('document.communeId', '=', 'clause.communeId').onRef('document.id', '=', 'clause.documentId')
		)
		.where('clause.communeId', '=', communeId)
		.where('clause.id', '=', clauseId)
		.select([
			'clause.documentId',
			'clause.text',
			'clause.searchKey',
			'clause.product',
			'clause.dueOn',
			'document.state',
			'document.standing',
			'document.numberText',
			'document.issuer'
		])
		.forUpdate('document')
		.executeTakeFirstOrThrow();
	return { ...clause, state: state as DocumentState };
}
