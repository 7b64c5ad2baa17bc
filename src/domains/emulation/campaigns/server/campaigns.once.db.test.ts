import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeeds } from '#domains/study/server/index.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { certificateDocx } from '../paper/index.ts';
import { readCampaign, readCertificate } from './campaigns-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const { communeId, code: commune } = WORLD.units.commune;
const { code: unitCode } = WORLD.units.cell;
const give = async (person: WorldPerson, name: string, input: object) => {
	const outcome = await execute(callerOf(person), COMMAND_BY_NAME.get(`emulation.${name}`)!, newId(), input, now);
	return (outcome.kind === 'done'
		? { code: 'done', ...(outcome.value as object) }
		: { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code }) as unknown as Record<string, string>;
};
const page = (person: WorldPerson, id: string) =>
	readAs(callerOf(person), '2026-11-22', (tx) => readCampaign(tx, communeId, id));

test('a movement: launched, signed up to, done with evidence, voted on, decided, and taken back', async () => {
	const launch = { unitCode: commune, name: 'Ngày thứ bảy tình nguyện', goal: 'Mỗi tháng một buổi' };
	const days = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
	expect((await give('clerk', 'open-campaign', { ...launch, ...days, endsOn: '2025-12-31' })).code).toBe(
		'emulation.campaign-backwards'
	);
	const { id: campaignId } = await give('clerk', 'open-campaign', { ...launch, ...days });
	const deed = { unitCode, campaignId, on: '2026-10-17', what: 'Dọn kênh 300 m', amount: 1, evidence: 'Biên bản bản' };
	expect((await give('cellSecretary', 'record-deed', deed)).code).toBe('emulation.not-signed-up');
	const entry = { unitCode, campaignId, pledge: 'Mỗi tháng một việc', target: 12, measure: 'việc' };
	expect((await give('member', 'sign-up', entry)).code).toBe('access.not-granted');
	await give('cellSecretary', 'sign-up', entry);
	await give('cellSecretary', 'sign-up', { ...entry, target: 10 });
	expect((await give('cellSecretary', 'record-deed', { ...deed, evidence: '' })).code).toBe(
		'emulation.deed-without-evidence'
	);
	const named = { ...deed, doerId: WORLD.memberId('besideMember') };
	expect((await give('cellSecretary', 'record-deed', named)).code).toBe('emulation.doer-not-of-unit');
	const { id: deedId } = await give('cellSecretary', 'record-deed', { ...deed, doerId: WORLD.memberId('member') });
	await give('cellSecretary', 'record-deed', { ...deed, amount: 5 });
	const deedsOf = () =>
		readAs(callerOf('member'), '2026-11-22', (tx) => readDeeds(tx, communeId, WORLD.memberId('member'), 2026));
	expect(await deedsOf()).toEqual([]);
	await give('clerk', 'confirm-deed', { deedId });
	expect(await deedsOf()).toMatchObject([{ kind: 'movement', text: deed.what, source: launch.name }]);
	// The cell beside is called upon, and does not look into what this one did.
	expect(await page('besideSecretary', campaignId!)).toMatchObject({ name: launch.name, entries: [], deeds: [] });
	expect((await page('member', campaignId!))?.entries).toMatchObject([{ target: 10, reached: 1, waiting: 5 }]);

	const asked = { unitCode, campaignId, reason: 'Dọn kênh cả mùa mưa' };
	expect((await give('cellSecretary', 'nominate', { ...asked, title: 'merit-person' })).code).toBe(
		'emulation.recipient-needed'
	);
	const memberId = WORLD.memberId('member');
	const { id: commendationId } = await give('cellSecretary', 'nominate', {
		...asked,
		title: 'advanced-worker',
		memberId
	});
	const vote = { commendationId, agree: 2, of: 3 };
	expect((await give('clerk', 'record-council-vote', vote)).code).toBe('emulation.council-missing');
	const members = ['chair', 'secretary', 'member'].map((role) => ({ name: `Người ${role}`, role }));
	expect((await give('clerk', 'set-council', { campaignId, members: members.slice(1) })).code).toBe(
		'emulation.council-needs-chair'
	);
	await give('clerk', 'set-council', { campaignId, members });
	await give('clerk', 'record-council-vote', vote);
	const decide = { commendationId, decision: '61-QĐ/ĐU' };
	expect((await give('clerk', 'decide-commendation', decide)).code).toBe('access.not-granted');
	expect(await give('communeSecretary', 'decide-commendation', decide)).toMatchObject({ amount: 702_000 });
	expect((await give('cellSecretary', 'withdraw-nomination', { commendationId, reason: 'x' })).code).toBe(
		'emulation.nomination-decided'
	);
	const found = await readAs(callerOf('clerk'), '2026-11-22', (tx) => readCertificate(tx, communeId, commendationId!));
	expect(found).toMatchObject({ recipient: 'Đèo Thị Êm', campaign: launch.name });
	const paper = await certificateDocx({ ...found!, title: 'advanced-worker', isPerson: true, on: found!.decidedOn! });
	expect(String.fromCharCode(...paper.slice(0, 2))).toBe('PK');
	await give('communeSecretary', 'reopen-commendation', { commendationId, reason: 'Ghi nhầm số' });
	expect((await page('clerk', campaignId!))?.commendations).toMatchObject([{ state: 'voted', amount: null }]);
	await give('clerk', 'end-campaign', { campaignId, reason: 'Gộp phong trào' });
	expect((await give('cellSecretary', 'record-deed', deed)).code).toBe('emulation.campaign-closed');
});
