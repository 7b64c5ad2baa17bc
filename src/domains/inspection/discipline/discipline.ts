import * as v from 'valibot';
import { addDays, addMonths, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/discipline.json' with { type: 'json' };

/** khiển trách, cảnh cáo, cách chức, khai trừ; giải tán for organisations. */
export const FORMS = ['reprimand', 'warning', 'removal', 'expulsion', 'dissolution'] as const;
export type DisciplineForm = (typeof FORMS)[number];
export const LEVELS = ['cell', 'commission', 'committee', 'province'] as const;
export type Level = (typeof LEVELS)[number];
/** ethics: lifestyle, activities, member duties; assigned-task: what was given from above. */
export const GROUNDS = ['ethics', 'assigned-task', 'internal-politics', 'false-diploma', 'sentenced'] as const;
export type Ground = (typeof GROUNDS)[number];
export const RANKS = ['member', 'cell-committee', 'commune-committee', 'unit'] as const;
export type Rank = (typeof RANKS)[number];
export type Standing = 'official' | 'probationary' | 'unit';
export type CaseState = 'open' | 'heard' | 'voted' | 'proposed' | 'decided' | 'dropped';
export const MERCIES = ['pregnant', 'infant', 'ill'] as const;
export type Mercy = (typeof MERCIES)[number];
export const HEARINGS = ['attended', 'written', 'refused'] as const;
export type Hearing = (typeof HEARINGS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const years = v.nullable(count);
const Discipline = v.strictObject({
	/** From the last day of the violation; null where there is no limit. */
	limitationYears: v.strictObject({
		member: v.strictObject({ reprimand: years, warning: years, removal: years, expulsion: years }),
		unit: v.strictObject({ reprimand: years, warning: years, dissolution: years })
	}),
	neverBarred: v.array(v.picklist(GROUNDS)),
	suspension: v.strictObject({ days: count, extensionDays: count }),
	appeal: v.strictObject({ withinDays: count, answerMonths: count }),
	/** After removal from a post: no equal or higher one. */
	barredMonths: count,
	competence: v.array(
		v.strictObject({
			level: v.picklist(LEVELS),
			forms: v.array(v.picklist(FORMS)),
			ranks: v.array(v.picklist(RANKS)),
			grounds: v.array(v.picklist(GROUNDS))
		})
	)
});
export type DisciplineRules = RuleSet<v.InferOutput<typeof Discipline>>;
export const disciplineRules: DisciplineRules[] = readRuleSets(file, Discipline);

export type Subject = { standing: Standing; rank: Rank; ground: Ground };

/** Forms that there are for a subject: two for somebody on probation. @source party-work handbook, 8.4 */
export const formsFor = ({ standing }: Pick<Subject, 'standing'>): readonly DisciplineForm[] =>
	standing === 'unit'
		? ['reprimand', 'warning', 'dissolution']
		: standing === 'probationary'
			? ['reprimand', 'warning']
			: ['reprimand', 'warning', 'removal', 'expulsion'];

/** Forms that can be thought of: nobody without a post is removed from one. */
export const possibleForms = (subject: Pick<Subject, 'standing' | 'rank'>): DisciplineForm[] =>
	formsFor(subject).filter((form) => form !== 'removal' || subject.rank !== 'member');

/** Who may decide a form, the lowest level first. */
export const levelsFor = ({ rank, ground }: Subject, form: DisciplineForm, { parameters }: DisciplineRules): Level[] =>
	LEVELS.filter((level) =>
		parameters.competence.some(
			(row) =>
				row.level === level && row.forms.includes(form) && row.ranks.includes(rank) && row.grounds.includes(ground)
		)
	);

/** The last day on which a form can be decided; undefined where nothing bars it. */
export function limitationOf(
	{ standing, ground }: Pick<Subject, 'standing' | 'ground'>,
	form: DisciplineForm,
	violatedOn: LocalDate,
	{ parameters }: DisciplineRules
): LocalDate | undefined {
	if (parameters.neverBarred.includes(ground)) return undefined;
	const { member, unit } = parameters.limitationYears;
	const table: Partial<Record<DisciplineForm, number | null>> = standing === 'unit' ? unit : member;
	const limit = table[form];
	return limit ? addMonths(violatedOn, limit * 12) : undefined;
}

/** Why this form cannot be voted on or decided, whoever decides. */
export function whyNotForm(
	subject: Subject,
	form: DisciplineForm,
	{ violatedOn, on }: { violatedOn: LocalDate; on: LocalDate },
	rules: DisciplineRules
): Refusal | undefined {
	if (!formsFor(subject).includes(form)) return { code: `discipline.no-such-form-for-${subject.standing}` };
	if (form === 'removal' && subject.rank === 'member') return { code: 'discipline.holds-no-post' };
	if (subject.ground === 'sentenced' && form !== 'expulsion') return { code: 'discipline.sentence-expels' };
	const last = limitationOf(subject, form, violatedOn, rules);
	return last && on > last ? { code: 'discipline.limitation-over', facts: { on: last } } : undefined;
}

/** Why a level does not decide a form, naming the lowest that does. */
export function whyNotLevel(
	subject: Subject,
	form: DisciplineForm,
	level: Level,
	rules: DisciplineRules
): Refusal | undefined {
	const levels = levelsFor(subject, form, rules);
	return levels.includes(level) ? undefined : { code: `discipline.decided-by-${levels[0] ?? 'province'}` };
}

/** While this lasts nothing is considered; people say that it does, and that it no longer does. */
export const isSpared = (
	{ mercy, mercyUntil }: { mercy: string; mercyUntil: LocalDate | null },
	on: LocalDate
): boolean => mercy !== '' && (mercyUntil === null || on <= mercyUntil);

export const suspensionUntil = (from: LocalDate, { parameters }: DisciplineRules): LocalDate =>
	addDays(from, parameters.suspension.days - 1);
export const extendedUntil = (until: LocalDate, { parameters }: DisciplineRules): LocalDate =>
	addDays(until, parameters.suspension.extensionDays);

/** Last day of an appeal, and the last day of its answer. */
export const appealBy = (effectiveOn: LocalDate, { parameters }: DisciplineRules): LocalDate =>
	addDays(effectiveOn, parameters.appeal.withinDays);
export const answerBy = (receivedOn: LocalDate, { parameters }: DisciplineRules): LocalDate =>
	addMonths(receivedOn, parameters.appeal.answerMonths);

export const isOpen = (state: string): boolean => ['open', 'heard', 'voted', 'proposed'].includes(state);
