import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { VILLAGE_MATTERS, type VillageCount, villageVoteResult, villageVotingRules } from './village-vote.ts';

const rules = ruleSetInForce(villageVotingRules, '2026-11-22');
const count = (given: Partial<VillageCount>) =>
	villageVoteResult(
		{ matter: 1, householdsTotal: 90, represented: 80, agree: 60, disagree: 10, abstain: 5, ...given },
		rules
	);

describe('a vote of the village', () => {
	test.each([
		{ matter: 1, householdsTotal: 90, agree: 60, needed: 60, passed: true },
		{ matter: 1, householdsTotal: 90, agree: 59, needed: 60, passed: false },
		{ matter: 2, householdsTotal: 91, agree: 60, needed: 61, passed: false },
		{ matter: 3, householdsTotal: 90, agree: 45, needed: 46, passed: false },
		{ matter: 4, householdsTotal: 90, agree: 46, needed: 46, passed: true },
		{ matter: 6, householdsTotal: 91, agree: 46, needed: 46, passed: true }
	] as const)('on matter $matter with $agree of $householdsTotal households: needs $needed', (given) => {
		const { needed, passed, ...asked } = given;
		expect(count(asked)).toMatchObject({ value: { needed, passed } });
	});

	test('is measured by all households, whoever came', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...VILLAGE_MATTERS),
				fc.integer({ min: 1, max: 2_000 }),
				fc.nat(2_000),
				(matter, householdsTotal, rest) => {
					const agree = rest % (householdsTotal + 1);
					const result = count({ matter, householdsTotal, represented: agree, agree, disagree: 0, abstain: 0 });
					const share = agree / householdsTotal;
					expect(result.ok && result.value.passed).toBe(matter <= 2 ? share >= 2 / 3 - 1e-12 : share > 0.5);
				}
			)
		);
	});

	test.each([
		[{ represented: 91 }, 'outcomes.village-vote-more-than-households'],
		[{ agree: 70, disagree: 10, abstain: 5 }, 'outcomes.village-vote-more-than-represented'],
		[{ agree: -1 }, 'outcomes.village-vote-not-whole'],
		[{ agree: 1.5 }, 'outcomes.village-vote-not-whole'],
		[{ householdsTotal: 0 }, 'outcomes.village-without-households'],
		[{ matter: 7 as 6 }, 'outcomes.village-matter-unknown']
	] as [Partial<VillageCount>, string][])('%j is refused as %s', (given, code) => {
		expect(count(given)).toMatchObject({ ok: false, refusal: { code } });
	});
});
