import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Activity } from './members.ts';
import type { Person } from './people.ts';

/** Someone to whom something happens in the year, and so many months before the load. */
type Story = { cell: string; monthsAgo: number; is: (person: Person) => boolean };

/** A cell votes to propose an admission; the newcomer is admitted two months later. */
export const ADMITTED: Story = {
	cell: 'HB.05',
	monthsAgo: 4,
	is: ({ cell, nth }) => cell.code === 'HB.05' && nth === cell.size - 1
};

/** A cell recognises a member whose twelve months of probation are over. */
export const RECOGNISED: Story = {
	cell: 'HB.14',
	monthsAgo: 1,
	is: ({ cell, nth }) => cell.code === 'HB.14' && nth === cell.size - cell.probationary - 1
};

/** A cell names somebody for its next committee, in a secret ballot. */
export const NAMED_FOR_COMMITTEE: Story = {
	cell: 'HB.01',
	monthsAgo: 2,
	is: ({ cell, nth }) => cell.code === 'HB.01' && nth === 6
};

/** A small cell was merged into another some days ago: so many of its members went there. */
export const MERGED = {
	cell: 'HB.15',
	old: { code: 'HB.27', name: 'Chi bộ thôn Đồi Chè', place: 'Nhà văn hóa thôn Đồi Chè' },
	daysAgo: 12,
	members: [13, 14, 15, 16],
	is: ({ cell, nth }: Person): boolean => cell.code === 'HB.15' && MERGED.members.includes(nth)
};
export const mergedOn = (today: LocalDate): LocalDate => addDays(today, -MERGED.daysAgo);

/** Members who for so many days have not taken part like the others. */
export const SET_APART: { cell: string; nth: number; activity: Activity; forDays: number }[] = [
	{ cell: 'HB.01', nth: 19, activity: 'temporarily-away', forDays: 140 },
	{ cell: 'HB.16', nth: 7, activity: 'suspended', forDays: 52 },
	{ cell: 'HB.24', nth: 4, activity: 'special-duty', forDays: 80 }
];

/** In the months of sowing and harvest too few of this cell come to decide anything. */
export const IN_THE_FIELDS = { cell: 'HB.12', months: ['04', '09'] };

/** On whose resolution a cell voted by ballots that bear names. */
export const VOTED_BY_NAME = { cell: 'HB.01', monthsAgo: 3 };
