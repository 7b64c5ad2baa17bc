import { formatMoney, formatNumber } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { Balance, EntryKind, Form, Giver } from '../works/ledger.ts';
import type { WorkKind, WorkState } from '../works/work.ts';

export const workKindWord: Record<WorkKind, () => string> = {
	road: m.outcomes_kind_road,
	lighting: m.outcomes_kind_lighting,
	'culture-house': m.outcomes_kind_culture_house,
	water: m.outcomes_kind_water,
	school: m.outcomes_kind_school,
	'flower-road': m.outcomes_kind_flower_road,
	other: m.outcomes_kind_other
};

const stateWord: Record<WorkState, () => string> = {
	planned: m.outcomes_state_planned,
	open: m.outcomes_state_open,
	finished: m.outcomes_state_finished
};
const stateTone = { planned: 'waiting', open: 'active', finished: 'done' } as const;
export const standingOf = (state: WorkState): { tone: (typeof stateTone)[WorkState]; text: string } => ({
	tone: stateTone[state],
	text: stateWord[state]()
});

export const matterWord = (matter: number): string =>
	[
		m.outcomes_matter_1,
		m.outcomes_matter_2,
		m.outcomes_matter_3,
		m.outcomes_matter_4,
		m.outcomes_matter_5,
		m.outcomes_matter_6
	][matter - 1]!();

export const entryWord: Record<EntryKind, () => string> = {
	pledge: m.outcomes_pledge,
	receipt: m.outcomes_receipt,
	expense: m.outcomes_expense
};

export const giverWord: Record<Giver, () => string> = {
	household: m.outcomes_giver_household,
	organisation: m.outcomes_giver_organisation,
	business: m.outcomes_giver_business,
	state: m.outcomes_giver_state
};

export const formWord: Record<Form, () => string> = {
	money: m.outcomes_form_money,
	labour: m.outcomes_form_labour,
	goods: m.outcomes_form_goods,
	land: m.outcomes_form_land
};

type Figures = { form: Form; quantity: number; measure: string; item: string };

/** What was given or paid, as people say it: '500.000 đồng', '3 công', '20 bao xi măng', '120 m²'. */
export function quantityText({ form, quantity, measure, item }: Figures): string {
	if (form === 'money') return formatMoney(quantity);
	if (form === 'labour') return m.outcomes_days({ count: formatNumber(quantity) });
	if (form === 'land') return m.outcomes_square_metres({ count: formatNumber(quantity) });
	return `${formatNumber(quantity)} ${measure} ${item}`.trim();
}

const FORM_OF: Record<string, Form> = { VND: 'money', day: 'labour', m2: 'land' };

/** A quantity where only its measure is known, as on a receipt that somebody scans. */
export const measureText = (quantity: number, measure: string): string =>
	quantityText({ form: FORM_OF[measure] ?? 'goods', quantity, measure, item: '' });

/** The public balance, figure by figure. */
export const balanceItems = (balance: Balance) => [
	{ term: m.outcomes_pledged(), value: formatMoney(balance.pledged) },
	{ term: m.outcomes_received(), value: formatMoney(balance.received) },
	{ term: m.outcomes_received_money(), value: formatMoney(balance.receivedMoney) },
	{ term: m.outcomes_spent(), value: formatMoney(balance.spent) },
	{ term: m.outcomes_remaining(), value: formatMoney(balance.remaining) },
	{
		term: m.outcomes_labour_days(),
		value: balance.labourDays ? m.outcomes_days({ count: formatNumber(balance.labourDays) }) : undefined
	},
	{
		term: m.outcomes_land(),
		value: balance.landSquareMetres
			? m.outcomes_square_metres({ count: formatNumber(balance.landSquareMetres) })
			: undefined
	}
];

type Plan = { fromState: number; fromPeople: number; fromBusiness: number; fromOthers: number };

/** The planned cost by source; sources that give nothing are left out. */
export function costItems({ fromState, fromPeople, fromBusiness, fromOthers }: Plan) {
	const shown = (dong: number) => (dong > 0 ? formatMoney(dong) : undefined);
	return [
		{ term: m.outcomes_from_all(), value: shown(fromState + fromPeople + fromBusiness + fromOthers) },
		{ term: m.outcomes_from_state(), value: shown(fromState) },
		{ term: m.outcomes_from_people(), value: shown(fromPeople) },
		{ term: m.outcomes_from_business(), value: shown(fromBusiness) },
		{ term: m.outcomes_from_others(), value: shown(fromOthers) }
	];
}
