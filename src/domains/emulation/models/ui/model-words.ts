import { formatMoney, formatNumber } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import { type FigureKind, isMoney } from '../figure.ts';
import type { AdoptionState, ModelForm, ModelKind, ModelState, OwnerKind } from '../model.ts';

export const kindWord: Record<ModelKind, () => string> = {
	economic: m.emulation_kind_economic,
	social: m.emulation_kind_social,
	charity: m.emulation_kind_charity,
	mobilisation: m.emulation_kind_mobilisation,
	study: m.emulation_kind_study
};

export const formWord: Record<ModelForm, () => string> = {
	model: m.emulation_model,
	initiative: m.emulation_initiative
};

export const ownerKindWord: Record<OwnerKind, () => string> = {
	household: m.emulation_owner_household,
	person: m.emulation_owner_person,
	group: m.emulation_owner_group,
	cooperative: m.emulation_owner_cooperative,
	organisation: m.emulation_owner_organisation
};

export const stateWord: Record<ModelState, () => string> = {
	proposed: m.emulation_state_proposed,
	checked: m.emulation_state_checked,
	recognised: m.emulation_state_recognised,
	ended: m.emulation_state_ended
};
const stateTone = { proposed: 'waiting', checked: 'active', recognised: 'done', ended: 'stopped' } as const;

export const modelState = (state: ModelState): { tone: (typeof stateTone)[ModelState]; text: string } => ({
	tone: stateTone[state],
	text: stateWord[state]()
});

export const eventWord = {
	...stateWord,
	changed: m.emulation_event_changed,
	consented: m.emulation_event_consented,
	withdrew: m.emulation_event_withdrew
};

export const figureWord: Record<FigureKind, () => string> = {
	capital: m.emulation_figure_capital,
	cost: m.emulation_figure_cost,
	revenue: m.emulation_figure_revenue,
	output: m.emulation_figure_output,
	people: m.emulation_figure_people
};

/** '12.500.000 đồng', '350 kg'. */
export const quantityText = ({ kind, quantity, measure }: { kind: FigureKind; quantity: number; measure: string }) =>
	isMoney(kind) ? formatMoney(quantity) : `${formatNumber(quantity)} ${measure}`;

/** 'từ 50.000.000 đến dưới 100.000.000 đồng' */
export function rangeText({ from, to }: { from?: number; to?: number }): string {
	if (from !== undefined && to !== undefined)
		return m.emulation_range_between({ from: formatMoney(from), to: formatMoney(to) });
	return from === undefined
		? m.emulation_range_below({ to: formatMoney(to ?? 0) })
		: m.emulation_range_from({ from: formatMoney(from) });
}

const adoptionTone = { running: 'active', works: 'done', stopped: 'stopped' } as const;
export const adoptionWord: Record<AdoptionState, () => string> = {
	running: m.emulation_adoption_running,
	works: m.emulation_adoption_works,
	stopped: m.emulation_adoption_stopped
};
export const adoptionState = (state: AdoptionState): { tone: 'active' | 'done' | 'stopped'; text: string } => ({
	tone: adoptionTone[state],
	text: adoptionWord[state]()
});
