import { sql } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { endsMembership } from '../../activity.ts';
import { ROLL_FIELDS, type RollValues } from '../../roll/roll.ts';
import { addMembers, changeMembers, type MemberToWrite } from '../../server/write-members.ts';
import { type Difference, REGISTER_VERDICTS, whyNotDecide } from '../difference.ts';
import { compareRegister, type RegisterComparison } from './compare-register.ts';

const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/, 'input.not-understood'));

/** Decides one or many differences of a file in one go: all of them, or nothing. */
export const settleRegister = defineCommand({
	name: 'members.settle-register',
	does: 'Decides differences between the roll and an export of the outside register: takes theirs over, keeps ours with the reason, or puts off. All or nothing.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		/** Content that was handed in before. */
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'input.not-understood')),
		sheet: v.optional(field.filled(100)),
		headerRow: v.optional(field.wholeNumber(1, 1_048_576)),
		columns: v.optional(v.record(v.string(), v.nullable(v.picklist(ROLL_FIELDS)))),
		keys: v.pipe(v.array(key), v.minLength(1, 'input.missing'), v.maxLength(30_000)),
		verdict: v.picklist(REGISTER_VERDICTS, 'input.missing'),
		reason: v.optional(field.text(500), '')
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { keys, verdict, reason, sha256, sheet, headerRow, columns }) {
		const { tx, target, today, record } = act;
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['id', 'communeId', 'kind'])
			.executeTakeFirstOrThrow();
		const compared = await compareRegister(tx, unit, await readContent(sha256), { sheet, headerRow, columns, today });
		if (!compared.ok) return compared;
		const known = new Map(compared.value.differences.map((line) => [line.key, line]));
		const asked = new Set(keys);
		const lines = [...asked].flatMap((one) => known.get(one) ?? []);
		if (lines.length < asked.size)
			return refused({ code: 'members.register-line-gone', facts: { count: asked.size - lines.length } });
		for (const line of lines) {
			const refusal = whyNotDecide(line, verdict, reason);
			if (refusal) return refused(refusal);
		}
		if (verdict === 'theirs') await takeOver(act, lines, compared.value);
		await remember(act, lines, { verdict, reason, sha256 });
		record('members.register-settled', { sha256, verdict, lines: lines.length });
		return done({ lines: lines.length });
	}
});

/** Writes what was accepted: new members with all that their row says, and single fields of the others. */
async function takeOver({ tx, target, today }: Act, lines: Difference[], { plan, existing }: RegisterComparison) {
	const personAt = new Map(plan.people.map((person) => [person.row, person]));
	const hasOfficial = Object.values(plan.reading.columns).includes('officialOn');
	const toAdd = lines
		.filter(({ kind }) => kind === 'only-there')
		.map(({ row }): MemberToWrite => {
			const values = personAt.get(row!)!;
			const isProbationary = hasOfficial && values.admittedOn && !values.officialOn;
			return {
				id: newId(),
				unitId: plan.cellOf.get(row!)!.id,
				values,
				standing: isProbationary ? 'probationary' : 'official'
			};
		});
	const changes = new Map<string, Difference[]>();
	for (const line of lines)
		if (line.kind === 'differs') changes.set(line.memberId!, [...(changes.get(line.memberId!) ?? []), line]);
	const toChange = [...changes].map(([memberId, fields]): MemberToWrite => {
		const { id, unitId, standing, activity, ...known } = existing.get(memberId)!;
		const moves = fields.some((line) => line.field === 'cell') && !endsMembership(activity);
		const accepted: RollValues = Object.fromEntries(
			fields.map(({ field: name, theirs }) => [name, name === 'birthYear' ? Number(theirs) : theirs])
		);
		return {
			id,
			unitId: moves ? plan.cellOf.get(fields[0]!.row!)!.id : unitId,
			values: { ...(known as RollValues), ...accepted },
			standing: accepted.officialOn ? 'official' : standing
		};
	});
	await addMembers(tx, target, toAdd, today);
	await changeMembers(tx, target, toChange, today);
}

type Decided = { verdict: string; reason: string; sha256: string };

async function remember({ tx, target, caller, now }: Act, lines: Difference[], { verdict, reason, sha256 }: Decided) {
	const rows = JSON.stringify(
		lines.map(({ key: one, memberId, kind, field: name, name: who, ours, theirs }) => ({
			...{ key: one, member_id: memberId, kind, field: name, name: who, ours, theirs }
		}))
	);
	await sql`
		insert into register_decision (commune_id, unit_id, key, member_id, kind, field, name, ours, theirs, verdict, reason, sha256, by_name, at)
		select ${target.communeId}::int, ${target.unitId}::uuid, r.key, r.member_id, r.kind, r.field, r.name, r.ours, r.theirs,
		  ${verdict}, ${reason}, ${sha256}, ${caller.name}, ${now}::timestamptz
		from jsonb_to_recordset(${rows}::jsonb) as r (key text, member_id uuid, kind text, field text, name text, ours text, theirs text)
		on conflict (commune_id, key) do update set verdict = excluded.verdict, reason = excluded.reason, sha256 = excluded.sha256,
		  by_name = excluded.by_name, at = excluded.at, unit_id = excluded.unit_id`.execute(tx);
}

/** A line that was kept or put off is asked again; what was taken over is put right on the member's page. */
export const reopenRegisterLine = defineCommand({
	name: 'members.reopen-register-line',
	does: 'Takes back that a difference from the outside register was kept as ours or put off: it is asked again.',
	needs: 'grant',
	input: v.strictObject({ key }),
	target: (tx, input) =>
		tx.selectFrom('registerDecision').where('key', '=', input.key).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target: { communeId }, caller, now, record }, input) {
		const changed = await tx
			.updateTable('registerDecision')
			.set({ verdict: 'open', byName: caller.name, at: now })
			.where('communeId', '=', communeId)
			.where('key', '=', input.key)
			.where('verdict', 'in', ['ours', 'later'])
			.returning('key')
			.executeTakeFirst();
		if (!changed) return refused({ code: 'members.register-not-kept' });
		record('members.register-line-reopened', { key: input.key });
		return done({ key: input.key });
	}
});

export const registerCommands = [settleRegister, reopenRegisterLine];
