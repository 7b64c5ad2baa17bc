import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { OpenKind, Topic } from '../cases/case.ts';
import { ownerByRoute } from '../care/server/routes.ts';
import { takeStep } from './case-row.ts';
import { giveCase } from './give-case.ts';

export type NewCase = {
	code: string;
	secretHash: Buffer;
	kind: OpenKind;
	topic: Topic;
	place: string;
	summary: string;
	receivedOn: LocalDate;
	receivedVia: 'desk' | 'post' | 'reception' | 'phone' | 'portal';
	/** Nobody, where a situation was told without a name. */
	person?: {
		fullName: string;
		address?: string;
		phone?: string;
		idNumber?: string;
		capacity?: string;
		groupSize?: number;
		representatives?: string;
	};
};

/** Opens a case with its first clock, the person behind it kept apart. */
export async function openCase(act: Act, { person, ...given }: NewCase): Promise<Result<{ id: string; code: string }>> {
	const { tx, target, caller, record } = act;
	const { communeId, unitId } = target;
	const { code, kind, receivedOn } = given;
	const id = newId();
	await tx
		.insertInto('caseFile')
		.values({
			communeId,
			id,
			unitId,
			...given,
			signers: person?.groupSize ?? 1,
			searchKey: searchKey(given.summary),
			createdBy: caller.personId
		})
		.execute();
	if (person)
		await tx
			.insertInto('casePerson')
			.values({ communeId, caseId: id, unitId, ...person })
			.execute();
	const facts = {
		id,
		code,
		kind,
		receivedOn,
		state: 'received' as const,
		acceptedOn: null,
		answeredOn: null,
		isRemote: false,
		isComplex: false,
		instance: 1 as const,
		extensions: 0,
		closedAs: null,
		ownerPersonId: null,
		suspensions: []
	};
	const step = await takeStep(act, facts, { kind: 'registered', on: receivedOn });
	if (!step.ok) return step;
	const owner = await ownerByRoute(tx, communeId, given, act.today);
	if (owner) {
		const routed = await giveCase(act, facts, owner, owner.name);
		if (!routed.ok) return routed;
	}
	record('citizens.case-registered', { caseId: id, kind, receivedOn });
	return done({ id, code });
}
