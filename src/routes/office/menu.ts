import { type Holding, mayAnywhere } from '#domains/access/may.ts';
import { isAboveCommunes } from '#domains/access/posts.ts';
import { leadsUnion } from '#domains/organisation/unions/union.ts';
import { postsCalled } from '#domains/meetings/sittings/bodies.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { MenuItem } from '#lib/ui/shell/shell.ts';
import { m } from '#lib/words/messages.ts';

/** The places of the office that a person's posts open, in the order of daily use. */
export function officeMenu(holdings: readonly Holding[], isLooking: boolean): MenuItem[] {
	// A province and the nation look over their communes, and into the one they chose; everything else stands in communes.
	if (holdings.length > 0 && holdings.every(({ post }) => isAboveCommunes(post)) && !isLooking)
		return [
			{ href: '/office/units', label: m.units_menu(), icon: 'landmark' },
			{ href: '/office/units/find', label: m.units_find(), short: m.units_find_short(), icon: 'search' },
			...(mayAnywhere(holdings, 'reports.take-snapshot')
				? [{ href: '/office/reports', label: m.reports(), icon: 'overview' } as const]
				: []),
			...(mayAnywhere(holdings, 'organisation.plan-reorganisation')
				? [
						{
							href: '/office/reorganisations',
							label: m.reorganisation_title(),
							short: m.reorganisation_short(),
							icon: 'tree'
						} as const
					]
				: [])
		];
	// Heads of a village or a mass organisation see its own things, not the life of the Party.
	const seesLife = mayAnywhere(
		holdings.filter(({ post }) => post !== 'village-head' && !leadsUnion(post)),
		'read:life'
	);
	const called = postsCalled(dayInVietNam(new Date()));
	const sits = mayAnywhere(holdings, 'read:sittings') || holdings.some(({ post }) => called.has(post));
	const administers = ['read:accounts', 'read:audit'].some((action) => mayAnywhere(holdings, action));
	const isAssigned = holdings.some(({ post }) => post === 'assigned-member');
	const leadsUnionOnly = !seesLife && holdings.some(({ post }) => leadsUnion(post));
	const seesUnions = ['read:totals', 'organisation.add-union'].some((action) => mayAnywhere(holdings, action));
	const proposes = mayAnywhere(holdings, 'emulation.propose-model');
	return [
		{ href: '/office', label: m.office_week(), icon: 'home' },
		...(seesLife
			? [
					{
						href: '/office/meetings',
						label: m.office_meetings(),
						short: m.office_meetings_short(),
						icon: 'calendar'
					} as const,
					...(isAssigned
						? [
								{
									href: '/office/assigned',
									label: m.meetings_assigned_menu(),
									short: m.meetings_assigned_short(),
									icon: 'landmark'
								} as const
							]
						: []),
					{ href: '/office/tasks', label: m.office_tasks(), icon: 'tasks' } as const,
					{ href: '/office/documents', label: m.direction_documents(), icon: 'document' } as const,
					...(mayAnywhere(holdings, 'direction.add-measure')
						? [{ href: '/office/programmes', label: m.direction_programmes(), icon: 'flag' } as const]
						: []),
					...(sits ? [{ href: '/office/sittings', label: m.office_sittings(), icon: 'landmark' } as const] : []),
					{ href: '/office/study', label: m.study_menu(), icon: 'book' } as const,
					{ href: '/office/evaluations', label: m.evaluation_menu(), icon: 'award' } as const,
					{ href: '/office/cells', label: m.office_cells(), icon: 'tree' } as const,
					{ href: '/office/members', label: m.office_members(), icon: 'users' } as const
				]
			: []),
		...(leadsUnionOnly
			? [
					{ href: '/office/tasks', label: m.office_tasks(), icon: 'tasks' } as const,
					{ href: '/office/documents', label: m.direction_documents(), icon: 'document' } as const,
					...(sits ? [{ href: '/office/sittings', label: m.office_sittings(), icon: 'landmark' } as const] : [])
				]
			: []),
		...(seesUnions
			? [
					{
						href: '/office/unions',
						label: m.unions_menu(),
						short: m.unions_menu_short(),
						icon: 'users'
					} as const
				]
			: []),
		...(mayAnywhere(holdings, 'read:cases')
			? [
					{
						href: '/office/cases',
						label: m.citizens_cases(),
						short: m.citizens_cases_short(),
						icon: 'message'
					} as const,
					{ href: '/office/reception', label: m.citizens_reception(), icon: 'contact' } as const
				]
			: []),
		...(mayAnywhere(holdings, 'citizens.plan-dialogue')
			? [{ href: '/office/dialogues', label: m.citizens_dialogues(), icon: 'users' } as const]
			: []),
		...(mayAnywhere(holdings, 'read:sealed')
			? [{ href: '/office/sealed', label: m.citizens_sealed(), icon: 'lock' } as const]
			: []),
		...(['read:inspections', 'read:oversight'].some((action) => mayAnywhere(holdings, action))
			? [
					{
						href: '/office/inspections',
						label: m.inspection_menu(),
						short: m.inspection_menu_short(),
						icon: 'search'
					} as const
				]
			: []),
		...(mayAnywhere(holdings, 'outcomes.record-contribution')
			? [
					{
						href: '/office/works',
						label: m.outcomes_works(),
						short: m.outcomes_works_short(),
						icon: 'sprout'
					} as const
				]
			: []),
		...(seesLife || proposes
			? [
					{
						href: '/office/models',
						label: m.emulation_models(),
						short: m.emulation_models_short(),
						icon: 'star'
					} as const,
					{
						href: '/office/campaigns',
						label: m.emulation_campaigns(),
						short: m.emulation_campaigns_short(),
						icon: 'award'
					} as const
				]
			: []),
		...(mayAnywhere(holdings, 'outcomes.record-indicators')
			? [
					{
						href: '/office/indicators',
						label: m.outcomes_indicators(),
						short: m.outcomes_indicators_short(),
						icon: 'chart'
					} as const
				]
			: []),
		...(mayAnywhere(holdings, 'outcomes.open-disclosure')
			? [{ href: '/office/disclosures', label: m.outcomes_disclosures(), icon: 'megaphone' } as const]
			: []),
		...(mayAnywhere(holdings, 'bulletin.write-article')
			? [{ href: '/office/bulletin', label: m.bulletin(), icon: 'book' } as const]
			: []),
		...(mayAnywhere(holdings, 'reports.enter-figure')
			? [
					{ href: '/office/overview', label: m.reports_overview(), icon: 'chart' } as const,
					{ href: '/office/reports', label: m.reports(), icon: 'overview' } as const
				]
			: []),
		...(administers ? [{ href: '/office/admin', label: m.office_admin(), icon: 'shield' } as const] : [])
	];
}
