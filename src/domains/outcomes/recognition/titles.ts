import type { HouseholdClass } from './procedure.ts';

/** A class that is a title of the household, which a later decision can withdraw; what a survey finds is no title. */
export const isTitle = ({ isCounted, level }: Pick<HouseholdClass, 'isCounted' | 'level'>): boolean =>
	isCounted && level === null;

/** The withdrawal that stands, if the title was withdrawn. */
export const withdrawnOf = <W extends { takenBackWhy: string }>({ withdrawals }: { withdrawals: readonly W[] }) =>
	withdrawals.find(({ takenBackWhy }) => !takenBackWhy);
