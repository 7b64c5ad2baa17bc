import { sql } from 'kysely';
import * as v from 'valibot';
import { type AnyCommand, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../../cases/answering.ts';
import { DIFFICULTIES } from '../../clock.ts';
import { PROTECTIONS, STUB_STATES, type Stub, stubClock, whyNotExtendStub, whyNotStubStep } from '../stub.ts';
import { moveToSealed } from './move-to-sealed.ts';
import { changeStub, readStub, setStub, unitOfStub } from './stub-row.ts';

/**
 * Opens a line of the sealed register for a paper that the keeper holds.
 * Audit entries of the register name no line of it: they are read by people who must not see it.
 */
export const openSealedStub = defineCommand({
	name: 'citizens.open-sealed-stub',
	does: 'Opens a line of the sealed register for a denunciation on paper; nothing of whoever made it is kept.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		receivedOn: field.day,
		manyPlaces: v.optional(v.boolean(), false),
		paperReference: v.optional(field.text(100), '')
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, today, record }, { receivedOn, manyPlaces, paperReference }) {
		const refusal = whyNotDay(receivedOn, { receivedOn, today });
		if (refusal) return refused(refusal);
		const { communeId, unitId } = target;
		const id = newId();
		const year = Number(receivedOn.slice(0, 4));
		// Two lines opened at one moment wait for each other, so that no number is given twice.
		await sql`select pg_advisory_xact_lock(${communeId}, hashtext('sealed register'))`.execute(tx);
		const { number } = await tx
			.selectFrom('denunciationStub')
			.where('communeId', '=', communeId)
			.where('year', '=', year)
			.select((eb) => sql<number>`coalesce(${eb.fn.max('number')}, 0) + 1`.as('number'))
			.executeTakeFirstOrThrow();
		const fresh: Stub = {
			state: 'received',
			receivedOn,
			acceptedOn: null,
			concludedOn: null,
			manyPlaces,
			difficulty: null,
			extensions: 0
		};
		const clock = stubClock(fresh);
		const due = { dueStep: clock?.step ?? null, dueOn: clock?.dueOn ?? null };
		await tx
			.insertInto('denunciationStub')
			.values({ communeId, id, unitId, year, number, paperReference, ...fresh, ...due })
			.execute();
		record('citizens.sealed-opened', {});
		return done({ id });
	}
});

export const stepSealedStub = defineCommand({
	name: 'citizens.step-sealed-stub',
	does: 'Takes the next step of a line of the sealed register on a day.',
	needs: 'grant',
	input: v.strictObject({
		stubId: field.id,
		to: v.picklist(STUB_STATES),
		on: field.day,
		documentNumber: v.optional(field.text(100), '')
	}),
	target: (tx, input) => unitOfStub(tx, input.stubId),
	async run(act, { stubId, to, on, documentNumber }) {
		const before = await readStub(act.tx, act.target, stubId);
		const since = before.concludedOn ?? before.acceptedOn ?? before.receivedOn;
		const refusal = whyNotStubStep(before.state, to) ?? whyNotDay(on, { receivedOn: since, today: act.today });
		if (refusal) return refused(refusal);
		const columns = {
			state: to,
			...(to === 'accepted' && { acceptedOn: on }),
			...(to === 'concluded' && { concludedOn: on })
		};
		await changeStub(act, stubId, before, { on, named: to, documentNumber, columns });
		act.record('citizens.sealed-stepped', {});
		return done({ id: stubId });
	}
});

export const extendSealedStub = defineCommand({
	name: 'citizens.extend-sealed-stub',
	does: 'Extends the settlement of a line of the sealed register by a written decision.',
	needs: 'grant',
	input: v.strictObject({
		stubId: field.id,
		difficulty: v.picklist(DIFFICULTIES),
		on: field.day,
		documentNumber: field.filled(100)
	}),
	target: (tx, input) => unitOfStub(tx, input.stubId),
	async run(act, { stubId, difficulty, on, documentNumber }) {
		const before = await readStub(act.tx, act.target, stubId);
		const refusal =
			whyNotExtendStub(before, difficulty) ??
			whyNotDay(on, { receivedOn: before.acceptedOn ?? before.receivedOn, today: act.today });
		if (refusal) return refused(refusal);
		const columns = { difficulty, extensions: before.extensions + 1 };
		await changeStub(act, stubId, before, { on, named: 'extended', documentNumber, columns });
		act.record('citizens.sealed-extended', {});
		return done({ id: stubId });
	}
});

export const writeSealedStub = defineCommand({
	name: 'citizens.write-sealed-stub',
	does: 'Writes where the paper register keeps a line’s papers, its redacted content, and how its protection stands.',
	needs: 'grant',
	input: v.strictObject({
		stubId: field.id,
		paperReference: field.text(100),
		redacted: field.text(2000),
		protection: v.picklist(PROTECTIONS)
	}),
	target: (tx, input) => unitOfStub(tx, input.stubId),
	async run({ tx, target, record }, { stubId, ...columns }) {
		await tx
			.updateTable('denunciationStub')
			.set(columns)
			.where('communeId', '=', target.communeId)
			.where('id', '=', stubId)
			.execute();
		record('citizens.sealed-written', {});
		return done({ id: stubId });
	}
});

export const undoSealedStep = defineCommand({
	name: 'citizens.undo-sealed-step',
	does: 'Takes the last step of a line of the sealed register back.',
	needs: 'grant',
	input: v.strictObject({ stubId: field.id }),
	target: (tx, input) => unitOfStub(tx, input.stubId),
	async run({ tx, target, record }, { stubId }) {
		const { protection } = await readStub(tx, target, stubId);
		const last = await tx
			.selectFrom('denunciationStep')
			.where('communeId', '=', target.communeId)
			.where('stubId', '=', stubId)
			.select(['id', 'before'])
			.orderBy('at', 'desc')
			.orderBy('id', 'desc')
			.executeTakeFirst();
		if (!last) return refused({ code: 'citizens.sealed-no-step' });
		await setStub(tx, target, stubId, { ...(last.before as unknown as Stub), protection });
		await tx
			.deleteFrom('denunciationStep')
			.where('communeId', '=', target.communeId)
			.where('id', '=', last.id)
			.execute();
		record('citizens.sealed-undone', {});
		return done({ id: stubId });
	}
});

export const sealedCommands: readonly AnyCommand[] = [
	moveToSealed,
	openSealedStub,
	stepSealedStub,
	extendSealedStub,
	writeSealedStub,
	undoSealedStep
];
