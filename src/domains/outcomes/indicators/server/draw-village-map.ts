import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile, readContent } from '#lib/files/server/keep-file.ts';
import { done, refused } from '#lib/result.ts';
import { drawVillages } from '../village-map.ts';

/** Draws the map of villages from the commune's own file. A new file takes the place of the one before. */
export const drawVillageMap = defineCommand({
	name: 'outcomes.draw-village-map',
	does: 'Draws the map of villages from a GeoJSON file of the commune; all of the file is taken, or none.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, source: field.filled(300), file: keptContent }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { source, file }) {
		const { tx, target, caller, now, record } = act;
		const { communeId } = target;
		const content = await readContent(file.sha256).catch(() => undefined);
		if (!content) return refused({ code: 'outcomes.map-not-json' });
		const villages = await tx
			.selectFrom('unit')
			.where('communeId', '=', communeId)
			.where('kind', '=', 'village')
			.where('validTo', '=', 'infinity')
			.select(['id', 'communeId', 'code', 'name'])
			.execute();
		const drawing = drawVillages(content.toString('utf8'), villages);
		if (!drawing.ok) return drawing;
		const { width, height, shapes } = drawing.value;
		const by = { byPerson: caller.personId, byName: caller.name, at: now };
		const kept = { width, height, source, fileId: await nameFile(act, file), ...by };
		await tx
			.insertInto('villageMap')
			.values({ ...target, ...kept })
			.onConflict((conflict) => conflict.columns(['communeId', 'unitId']).doUpdateSet(kept))
			.execute();
		await tx.deleteFrom('villageShape').where('communeId', '=', communeId).execute();
		const idOf = new Map(villages.map(({ id, code }) => [code, id]));
		await tx
			.insertInto('villageShape')
			.values(
				shapes.map(({ code, path, x, y }) => ({ communeId, unitId: idOf.get(code)!, path, labelX: x, labelY: y }))
			)
			.execute();
		record('outcomes.village-map-drawn', { villages: shapes.length, file: file.sha256, source });
		return done({ drawn: shapes.length, villages: villages.length });
	}
});
