import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, answerOf, rollFigures, type RollPersonOn, rowsOf } from './roll-figures.ts';

const ON = '2026-11-22';
const person = (more: Partial<RollPersonOn> = {}): RollPersonOn => ({
	memberId: 'm',
	fullName: 'Lò Thị Ấm',
	unitId: 'u',
	cell: 'Chi bộ',
	cellKind: 'village',
	from: '2025-07-01',
	sex: 'female',
	standing: 'official',
	activity: 'active',
	activitySince: null,
	admittedOn: '1996-11-22',
	officialOn: '1997-11-22',
	isOpen: true,
	birthDate: '1970-11-23',
	birthYear: null,
	education: '12/12',
	politicalTheory: '',
	ethnicity: 'Thái',
	religion: 'Không',
	...more
});

test('a day in the past has the standing and activity of that day', () => {
	const people = [
		person({ officialOn: '2026-06-01' }),
		person({ activity: 'exempt', activitySince: '2026-03-01' }),
		person({ standing: 'probationary', officialOn: null })
	];
	const at = (on: string) => {
		const { official, probationary, exempt } = rollFigures(people, on).figures;
		return { official, probationary, exempt };
	};
	expect(at('2026-02-01')).toEqual({ official: 1, probationary: 2, exempt: 0 });
	expect(at(ON)).toEqual({ official: 2, probationary: 1, exempt: 1 });
});

test('age and years in the Party are full years', () => {
	expect(ageOn(person(), ON)).toBe(55);
	expect(ageOn(person({ birthDate: '1970-11-22' }), ON)).toBe(56);
	expect(ageOn(person({ birthDate: null, birthYear: 1970 }), ON)).toBe(56);
	expect(rollFigures([person()], ON).figures.years30).toBe(1);
	expect(rollFigures([person()], '2026-11-21').figures.years30).toBe(0);
});

test('what is private is counted only where it is open, and sensitive answers open to nobody', () => {
	const people = [person(), person({ isOpen: false, education: null })];
	const education = rollFigures(people, ON).breakdowns.find(({ of }) => of === 'education');
	expect(education).toEqual({ of: 'education', people: 1, counts: [{ answer: '12/12', told: { count: 1 } }] });
	expect(rowsOf(people, ON, { breakdown: 'education', answer: '12/12' })).toHaveLength(1);
	expect(rowsOf(people, ON, { breakdown: 'religion', answer: 'Không' })).toEqual([]);
	expect(rollFigures([person({ isOpen: false })], ON).breakdowns.map(({ of }) => of)).toEqual(['cellKind']);
});

test('no small number of a religion is told, nor to be worked out from the sum', () => {
	const answers = fc.array(fc.constantFrom('Không', 'Phật giáo', 'Công giáo', 'Tin Lành'), {
		minLength: 1,
		maxLength: 60
	});
	fc.assert(
		fc.property(answers, (religions) => {
			const people = religions.map((religion) => person({ religion }));
			const counts = rollFigures(people, ON).breakdowns.find(({ of }) => of === 'religion')!.counts;
			const small = new Set(religions.filter((one) => religions.filter((other) => other === one).length < 5));
			const hidden = counts.filter(({ told }) => 'below' in told).map(({ answer }) => answer);
			expect(hidden).toEqual(expect.arrayContaining([...small]));
			if (hidden.length === 1) expect(counts).toHaveLength(1);
		})
	);
});

test('each answer has the rows that it counts', () => {
	const people = [person(), person({ education: '9/12' }), person({ education: null })];
	for (const { answer, told } of rollFigures(people, ON).breakdowns.find(({ of }) => of === 'education')!.counts)
		expect({ count: rowsOf(people, ON, { breakdown: 'education', answer }).length }).toEqual(told);
	expect(answerOf(person({ birthDate: '1950-01-01' }), 'age', ON)).toBe('over');
});
