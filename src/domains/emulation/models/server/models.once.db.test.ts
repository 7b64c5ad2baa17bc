import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { readThread } from '#house/thread/server/read-thread.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readAdoptions, readModel } from './models-page.ts';
import { readPublicModels, readPublicPhoto } from './public-models.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const { communeId } = WORLD.units.commune;
const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`emulation.${name}`)!, newId(), input, now);
	return (outcome.kind === 'done'
		? { code: 'done', ...(outcome.value as object) }
		: { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code }) as unknown as Record<string, string>;
};
const page = (person: WorldPerson, id: string) =>
	readAs(callerOf(person), '2026-11-22', (tx) => readModel(tx, { communeId }, id));
const adopted = (person: WorldPerson, id: string) =>
	readAs(callerOf(person), '2026-11-22', (tx) => readAdoptions(tx, communeId, id));
const picture = { sha256: 'a'.repeat(64), name: 'vuon.jpg', type: 'image/webp', sizeBytes: 900 };

const contents = {
	kind: 'economic',
	name: 'Trồng cà phê xen mắc ca',
	owner: 'Hộ ông Tòng Văn Xiên',
	ownerKind: 'household',
	mentor: 'Bà Cà Thị Đượm',
	problem: 'Đất dốc, giá ngô thấp',
	method: 'Trồng xen, ủ phân tại chỗ',
	startedOn: '2024-03-01',
	indicator: 'ntm21.10.1',
	steps: [
		{ title: 'Dự tập huấn', product: 'Danh sách người dự', days: 15 },
		{ title: 'Trồng thử 500 m²', product: 'Ảnh vườn', days: 90 }
	]
};
const proposal = { unitCode: WORLD.units.cell.code, ...contents };

describe('a model', () => {
	let id: string;
	test('is checked by others, recognised by another leader, and shown while its owner agrees', async () => {
		expect((await give('member', 'propose-model', proposal)).code).toBe('access.not-granted');
		({ id } = (await give('cellSecretary', 'propose-model', proposal)) as { id: string });
		const second = await give('clerk', 'propose-model', { ...proposal, unitCode: WORLD.units.commune.code });
		expect(second.slug).toMatch(/^trong-ca-phe-xen-mac-ca-/);

		expect((await give('clerk', 'move-model', { modelId: id, to: 'checked' })).code).toBe(
			'emulation.model-without-figures'
		);
		expect((await give('cellSecretary', 'place-model', { modelId: id, villageCode: proposal.unitCode })).code).toBe(
			'emulation.village-unknown'
		);
		const figure = { modelId: id, year: 2025, kind: 'revenue', quantity: 95_500_000 };
		const revenue = await give('cellSecretary', 'record-figure', { ...figure, file: picture });
		expect((await give('cellSecretary', 'record-figure', figure)).code).toBe('emulation.figure-there');
		const cost = await give('clerk', 'record-figure', { ...figure, kind: 'cost', quantity: 40_000_000 });
		expect((await give('clerk', 'check-figure', { figureId: cost.id, note: 'Sổ' })).code).toBe('emulation.own-figure');
		expect((await give('cellSecretary', 'check-figure', { figureId: cost.id })).code).toBe('access.not-granted');
		expect((await give('clerk', 'check-figure', { figureId: revenue.id })).code).toBe('done');
		expect((await give('clerk', 'move-model', { modelId: id, to: 'checked' })).code).toBe(
			'emulation.figures-unchecked'
		);
		await give('standingDeputy', 'check-figure', { figureId: cost.id, note: 'Sổ ghi của hộ' });
		await give('clerk', 'move-model', { modelId: id, to: 'checked' });

		const recognise = { modelId: id, decision: '45-QĐ/ĐU ngày 20/11/2026' };
		expect((await give('clerk', 'recognise-model', recognise)).code).toBe('access.not-granted');
		await give('communeSecretary', 'recognise-model', recognise);
		expect(await readPublicModels(communeId)).toEqual([]);
		await give('cellSecretary', 'record-consent', { modelId: id, given: true, how: 'Ký giấy' });
		expect(await readPublicModels(communeId)).toMatchObject([
			{ name: proposal.name, figures: [{ kind: 'cost' }, { kind: 'revenue', quantity: 95_500_000 }] }
		]);

		const photo = await give('cellSecretary', 'add-photo', { modelId: id, caption: 'Vườn', file: picture });
		expect(await readPublicPhoto(communeId, photo.id!)).toBeUndefined();
		await give('cellSecretary', 'show-photo', { modelId: id, fileId: photo.id, isPublic: true });
		expect(await readPublicPhoto(communeId, photo.id!)).toMatchObject({ sha256: picture.sha256 });
		await give('cellSecretary', 'record-consent', { modelId: id, given: false, how: 'Chủ hộ gọi điện' });
		expect(await readPublicModels(communeId)).toEqual([]);
		expect(await readPublicPhoto(communeId, photo.id!)).toBeUndefined();
	});

	test('that is recognised is read by every unit of the commune, its figures by its own alone', async () => {
		expect(await page('besideSecretary', id)).toMatchObject({ name: proposal.name, figures: [] });
		expect((await page('member', id))?.figures).toHaveLength(2);
		expect(await page('otherClerk', id)).toBeUndefined();
	});

	test('becomes tasks of whoever takes it over, who stand on its thread', async () => {
		const asked = { unitCode: WORLD.units.besideCell.code, modelId: id, startsOn: '2026-12-01' };
		const steps = [{ nth: 2 }, { nth: 1, dueOn: '2027-01-20' }];
		expect((await give('cellSecretary', 'replicate', { ...asked, steps })).code).toMatch(/^access\./);
		expect((await give('besideSecretary', 'replicate', { ...asked, steps: [] })).code).toBe(
			'emulation.adoption-without-tasks'
		);
		const past = [{ nth: 1, dueOn: '2026-01-01' }];
		expect((await give('besideSecretary', 'replicate', { ...asked, steps: past })).code).toBe(
			'direction.due-in-the-past'
		);
		const first = await give('besideSecretary', 'replicate', { ...asked, steps });
		expect((await give('besideSecretary', 'replicate', { ...asked, steps })).code).toBe('emulation.adopts-already');
		const learned = { ...asked, unitCode: WORLD.units.cell.code, adopter: 'Tổ 3', parentId: first.id, steps };
		await give('clerk', 'replicate', learned);
		const rows = await adopted('clerk', id);
		expect(rows).toMatchObject([
			{
				parentId: null,
				tasks: [
					{ title: 'Trồng thử 500 m²', dueOn: '2027-03-01' },
					{ title: 'Dự tập huấn', dueOn: '2027-01-20' }
				]
			},
			{ parentId: first.id, adopter: 'Tổ 3' }
		]);
		const thread = await readAs(callerOf('clerk'), '2026-11-22', (tx) =>
			readThread(tx, { kind: 'model', id }, communeId)
		);
		expect(thread?.edges).toContainEqual({ from: id, to: rows[0]!.tasks[0]!.id });
		expect(thread?.edges).toContainEqual({ from: id, to: 'ntm21.10.1' });

		const settled = { adoptionId: first.id, state: 'stopped' };
		expect((await give('besideSecretary', 'settle-adoption', settled)).code).toBe('emulation.result-needed');
		await give('besideSecretary', 'settle-adoption', { ...settled, result: 'Thiếu nước tưới' });
		await give('besideSecretary', 'replicate', { ...asked, steps });
		expect((await give('besideSecretary', 'settle-adoption', { adoptionId: first.id, state: 'running' })).code).toBe(
			'emulation.adopts-already'
		);
	});

	test('that leaders recognised only leaders take back, with a reason', async () => {
		const back = { modelId: id, to: 'checked', reason: 'Rà soát lại' };
		expect((await give('clerk', 'move-model', back)).code).toBe('emulation.recognised-by-leaders');
		expect((await give('communeSecretary', 'recognise-model', { ...back, reason: '' })).code).toBe(
			'emulation.reason-needed'
		);
		await give('communeSecretary', 'recognise-model', back);
		expect((await page('clerk', id))?.events.map(({ kind }) => kind)).toEqual([
			'proposed',
			'checked',
			'recognised',
			'consented',
			'withdrew',
			'checked'
		]);
		expect((await give('cellSecretary', 'change-model', { ...contents, modelId: id })).code).toBe(
			'emulation.model-was-checked'
		);
	});
});
