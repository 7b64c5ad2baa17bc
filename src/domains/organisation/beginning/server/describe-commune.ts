import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotCommune } from './commune-at-hand.ts';

/** Says how papers and pages name a commune, and which emblem stands beside its name. */
export const describeCommune = defineCommand({
	name: 'organisation.describe-commune',
	does: 'Sets how papers name a commune, which place they are dated at, and the emblem beside its name; null takes the emblem off.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		paperName: field.filled(200),
		placeName: field.filled(100),
		/** Left out, the emblem stays as it is. */
		emblem: v.optional(v.nullable(keptContent))
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { unitCode, paperName, placeName, emblem }) {
		const refusal = await whyNotCommune(act);
		if (refusal) return refused(refusal);
		if (emblem && !emblem.type.startsWith('image/')) return refused({ code: 'organisation.emblem-not-a-picture' });
		if (emblem) await nameFile(act, emblem);
		const emblemSha256 = emblem === undefined ? undefined : (emblem?.sha256 ?? null);
		await act.tx
			.updateTable('unit')
			.set({ paperName, placeName, describedOn: act.today, ...(emblemSha256 === undefined ? {} : { emblemSha256 }) })
			.where('id', '=', act.target.unitId)
			.execute();
		act.record('organisation.commune-described', {
			unitCode,
			paperName,
			placeName,
			...(emblem && { emblem: emblem.sha256 })
		});
		return done({ unitCode });
	}
});
