import { romanOf } from '#lib/roman.ts';
import { formatNumber } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { UnionFigures } from '../server/totals.ts';
import type { ActivityKind, Duty, OrganisationKind, UnionUnit } from '../union.ts';

export const organisationKindWord: Record<OrganisationKind, () => string> = {
	front: m.unions_front,
	youth: m.unions_youth,
	women: m.unions_women,
	farmers: m.unions_farmers,
	veterans: m.unions_veterans
};

export const unionUnitWord: Record<UnionUnit, () => string> = {
	'mass-organisation': m.unions_organisation,
	branch: m.unions_branch,
	team: m.unions_team
};

const DUTIES: Record<Duty, () => string> = {
	head: m.unions_duty_head,
	deputy: m.unions_duty_deputy,
	committee: m.unions_duty_committee,
	member: m.unions_duty_member
};
export const dutyWord = (duty: string): string => DUTIES[duty as Duty]();

const KINDS: Record<ActivityKind, () => string> = {
	gathering: m.unions_kind_gathering,
	study: m.unions_kind_study,
	visit: m.unions_kind_visit,
	service: m.unions_kind_service,
	talk: m.unions_kind_talk
};
export const activityKindWord = (kind: string): string => KINDS[kind as ActivityKind]();

/** 'Quý III/2026', 'Năm 2026'. */
export const unionPeriodWord = (code: string): string => {
	const [year, quarter] = code.split('-Q');
	return quarter
		? m.unions_quarter({ quarter: romanOf(Number(quarter)), year: year! })
		: m.unions_year({ year: year! });
};

/** The same within a sentence: 'quý 3/2026'. */
export const unionPeriodIn = (code: string): string => {
	const word = unionPeriodWord(code);
	return word.charAt(0).toLowerCase() + word.slice(1);
};

/** The figures of a unit by name; `of` gives the address of what each counts, where the reader may open it. */
export const figureLines = (figures: UnionFigures, of: (figure: keyof UnionFigures) => string | undefined) =>
	(
		[
			['people', m.unions_people_count],
			['branches', m.unions_branches],
			['activities', m.unions_activities],
			['came', m.unions_came_total],
			['studies', m.unions_studies],
			['visits', m.unions_visits],
			['deeds', m.unions_deeds],
			['models', m.unions_models]
		] as const
	)
		// A branch or team has none below it.
		.filter(([figure]) => figure !== 'branches' || figures.branches > 0)
		.map(([figure, word]) => ({ term: word(), value: formatNumber(figures[figure]), href: of(figure) }));
