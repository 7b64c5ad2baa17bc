import { error } from '@sveltejs/kit';
import { readClauses } from '#domains/direction/cascade/server/gap-list.ts';
import { readUnitsToSend } from '#domains/direction/cascade/server/units-to-send.ts';
import { readDocumentHistory } from '#domains/direction/documents/server/document-history.ts';
import { readDocumentPage, readOtherDocuments } from '#domains/direction/documents/server/document-page.ts';
import { readSigners } from '#domains/direction/documents/server/signers.ts';
import { readDocumentThread } from '#house/thread/server/document-thread.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../../may-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export { actions } from './document-actions.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const document = await readDocumentPage(tx, params.id);
		if (!document) error(404);
		const mayHere = await mayOf(tx, caller, today);
		const may = (command: string) => mayHere(`direction.${command}`, document);
		const { state, body } = document;
		const inPreparation = ['draft', 'review', 'signed'].includes(state);
		const mayMove = inPreparation && may('move-document');
		const mayStand = !inPreparation && may('stand-document');
		const mayBase = may('base-document');
		const history = await readDocumentHistory(tx, params.id, caller.personId);
		return {
			document,
			history,
			mayMove,
			mayChange: state === 'draft' && may('change-document'),
			mayStand,
			mayBase,
			mayAsk: may('add-clause'),
			mayReport: mayHere('reports.take-snapshot', document),
			mayAttach: may('attach-to-document'),
			mayConfirm: history.isSent && !history.isRead && !may('send-document'),
			signers: mayMove && state === 'review' && body ? await readSigners(tx, document, body, today) : [],
			toSend: !inPreparation && may('send-document') ? await readUnitsToSend(tx, document, today) : [],
			others: mayStand || mayBase ? await readOtherDocuments(tx, caller, params.id) : [],
			clauses: await readClauses(tx, params.id, today),
			thread: await readDocumentThread(
				tx,
				caller,
				{ id: params.id, since: document.datedOn ?? document.receivedOn },
				today
			),
			commandId: newId()
		};
	});
};
