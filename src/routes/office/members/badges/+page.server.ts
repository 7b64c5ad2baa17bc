import { badgeMoney, badgeRules, badgesDue } from '#domains/members/honours/badge.ts';
import { baseSalaries } from '#domains/members/honours/index.ts';
import {
	decideBadge,
	handOverBadge,
	noteInterruption,
	proposeBadge,
	withdrawBadge
} from '#domains/members/honours/server/badges.ts';
import { readBadges, readHonoured } from '#domains/members/honours/server/honoured.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam } from '#lib/local-date.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

/** The year in the address, up to the next one: its budget is made in this. */
function badgeYear(url: URL, today: string): number {
	const now = Number(today.slice(0, 4));
	const asked = Number(/^20\d\d$/.exec(url.searchParams.get('year') ?? '')?.[0] ?? now);
	return Math.min(asked, now + 1);
}

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = badgeYear(url, today);
		const { badges: kinds } = badgeRules.at(-1)!.parameters;
		const least = Math.min(...kinds.map(({ years }) => years));
		const members = await readHonoured(tx, caller.communeId, {
			admittedBefore: addMonths(`${year}-12-31`, -12 * (least - 3))
		});
		const badges = await readBadges(tx, caller.communeId, year);
		const may = await mayOf(tx, caller, today);
		const mayIn = (command: string) =>
			members.some(({ unitId }) => may(command, { unitId, communeId: caller.communeId }));
		const due = badgesDue(members, year).map(({ member, years, fullOn, awardOn }) => ({
			memberId: member.memberId,
			fullName: member.fullName,
			cell: member.cell,
			years,
			fullOn,
			awardOn,
			amount: badgeMoney(years, awardOn)?.amount ?? 0,
			mayPropose: may('members.propose-badge', { unitId: member.unitId, communeId: caller.communeId })
		}));
		const standing = badges.filter(({ state }) => state !== 'withdrawn');
		return {
			year,
			isLast: year > Number(today.slice(0, 4)),
			due,
			badges,
			budget: {
				count: due.length + standing.length,
				dong: [...due, ...standing].reduce((sum, { amount }) => sum + amount, 0),
				base: findRuleSet(baseSalaries, today)?.parameters.dong ?? 0
			},
			members: members
				.filter(({ unitId }) => may('members.propose-badge', { unitId, communeId: caller.communeId }))
				.map(({ memberId, fullName, cell }) => ({ memberId, fullName, cell })),
			years: kinds.map(({ years }) => years),
			may: {
				propose: mayIn('members.propose-badge'),
				decide: mayIn('members.decide-badge'),
				interrupt: mayIn('members.note-interruption')
			},
			commandId: newId()
		};
	});

/** Gives one command and shows the same year again. */
const giving = (command: AnyCommand, inputOf: (form: FormData) => object) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, inputOf(form), form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `${event.url.pathname}?year=${badgeYear(event.url, dayInVietNam(new Date()))}`);
	};

export const actions: Actions = {
	propose: giving(proposeBadge, (form) => ({
		memberId: textField(form, 'dueMember'),
		years: numberField(form, 'dueYears'),
		kind: 'due',
		awardOn: textField(form, 'dueOn')
	})),
	other: giving(proposeBadge, (form) => ({
		memberId: textField(form, 'memberId'),
		years: numberField(form, 'years'),
		kind: textField(form, 'kind'),
		awardOn: dayField(form, 'awardOn') ?? '',
		paper: textField(form, 'paper')
	})),
	withdraw: giving(withdrawBadge, (form) => ({
		badgeId: textField(form, 'withdrawn'),
		reason: textField(form, 'reason')
	})),
	decide: giving(decideBadge, (form) => ({
		badgeId: textField(form, 'decidedBadge'),
		decision: textField(form, 'decision'),
		decidedOn: dayField(form, 'decidedOn')
	})),
	hand: giving(handOverBadge, (form) => ({
		badgeId: textField(form, 'handedBadge'),
		handedOn: dayField(form, 'handedOn')
	})),
	interrupt: giving(noteInterruption, (form) => ({
		memberId: textField(form, 'interrupted'),
		fromOn: dayField(form, 'fromOn') ?? '',
		toOn: dayField(form, 'toOn') ?? '',
		paper: textField(form, 'interruptionPaper')
	}))
};
