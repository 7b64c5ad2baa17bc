import { expect, test } from 'vitest';
import type { AdmissionStep } from '#domains/membership/admission/steps.ts';
import { type AdmissionWaiting, askedOfAdmission } from './asked-of-admission.ts';

const TODAY = '2026-11-22';
const candidate: AdmissionWaiting = {
	id: 'c',
	fullName: 'Lò Thị Nọi',
	unitName: 'Chi bộ bản Một',
	step: 'comments',
	on: '2026-10-01',
	dueStep: null,
	dueFrom: null,
	dueOn: null,
	leads: true,
	isOffice: false
};
const decided = (dueOn: string) =>
	({ step: 'decision', dueStep: 'ceremony', dueFrom: '2026-11-02', dueOn }) satisfies Partial<AdmissionWaiting>;
const office = { leads: false, isOffice: true };
const voted = { step: 'cell-vote' as AdmissionStep };

test.each([
	['the cell nothing while no clock runs', {}, []],
	['the cell the ceremony as soon as it can be held, without a day yet', decided('2026-12-14'), [undefined]],
	['the cell the ceremony with its day in the last week', decided('2026-11-25'), ['2026-11-25']],
	['the cell nothing before the probation is over', { ...decided('2027-01-20'), dueFrom: '2026-12-09' }, []],
	['the office what is voted above', { ...voted, ...office }, [undefined]],
	['the cell nothing that is voted above', voted, []],
	['the office a ceremony only when it is late', { ...decided('2026-11-25'), ...office }, []],
	['the office a late ceremony', { ...decided('2026-11-20'), ...office }, ['2026-11-20']]
])('an admission asks of %s', (_, given, days) => {
	expect(askedOfAdmission({ ...candidate, ...given }, TODAY).map(({ dueOn }) => dueOn)).toEqual(days);
});
