import type { Caller } from '#lib/db/caller.ts';
import { tracedRead } from '#lib/db/traced-read.ts';
import type { Protection, Stub } from '../stub.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** The register, open lines first. Opening it is noted. */
export const openRegister = (caller: Caller, unitId: string, purpose: string) =>
	tracedRead(caller, 'citizens.open-sealed-register', async (tx) => {
		const seen = await tx
			.selectFrom('denunciationStub')
			.where('communeId', '=', ofCommune(caller.communeId))
			.select(['id', 'year', 'number', 'receivedOn', 'state', 'dueStep', 'dueOn', 'paperReference'])
			.orderBy('year', 'desc')
			.orderBy('number', 'desc')
			.execute();
		return { seen, trace: { communeId: caller.communeId, unitId, fields: 'sealed register', purpose } };
	});

/** One line with its steps. Opening it is noted. */
export const openStub = (caller: Caller, stubId: string, purpose: string) =>
	tracedRead(caller, 'citizens.open-sealed-stub', async (tx) => {
		const row = await tx
			.selectFrom('denunciationStub')
			.where('communeId', '=', ofCommune(caller.communeId))
			.where('id', '=', stubId)
			.selectAll()
			.executeTakeFirst();
		if (!row) return undefined;
		const steps = await tx
			.selectFrom('denunciationStep')
			.where('communeId', '=', ofCommune(caller.communeId))
			.where('stubId', '=', stubId)
			.select(['id', 'state', 'onDay', 'documentNumber'])
			.orderBy('at')
			.orderBy('id')
			.execute();
		const { communeId, unitId } = row;
		const stub = { ...row, ...(row as unknown as Stub), protection: row.protection as Protection };
		return { seen: { stub, steps }, trace: { communeId, unitId, fields: 'sealed stub', purpose } };
	});
