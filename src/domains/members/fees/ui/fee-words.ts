import { formatMoney, formatShare } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import { monthText } from '../fee.ts';
import type { FeeGroup, ReliefKind } from '../fee-rules.ts';
import type { LineState } from '../sheet.ts';

type Tone = 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'stopped' | 'plain';

const GROUPS: Record<FeeGroup | 'exempt' | 'none', () => string> = {
	insured: m.members_fee_group_insured,
	pension: m.members_fee_group_pension,
	benefit: m.members_fee_group_benefit,
	merit: m.members_fee_group_merit,
	uninsured: m.members_fee_group_uninsured,
	'uninsured-retired': m.members_fee_group_retired,
	student: m.members_fee_group_student,
	exempt: m.members_fee_group_exempt,
	none: m.members_fee_group_none
};
export const groupWord = (group: keyof typeof GROUPS): string => GROUPS[group]();

const RELIEF_WORDS: Record<ReliefKind, () => string> = {
	'party-age': m.members_fee_relief_party_age,
	'social-pension': m.members_fee_relief_social_pension,
	hardship: m.members_fee_relief_hardship,
	reduction: m.members_fee_relief_reduction
};
export const reliefWord = (kind: string): string => RELIEF_WORDS[kind as ReliefKind]();

const STATES: Record<LineState, { tone: Tone; text: () => string }> = {
	paid: { tone: 'done', text: m.members_fee_state_paid },
	part: { tone: 'soon', text: m.members_fee_state_part },
	unpaid: { tone: 'waiting', text: m.members_fee_state_unpaid },
	exempt: { tone: 'plain', text: m.members_fee_state_exempt },
	unset: { tone: 'late', text: m.members_fee_state_unset }
};
export const lineStatus = (state: LineState) => ({ tone: STATES[state].tone, text: STATES[state].text() });

const SUBMISSIONS: Record<string, { tone: Tone; text: () => string }> = {
	sent: { tone: 'active', text: m.members_fee_state_sent },
	received: { tone: 'done', text: m.members_fee_state_received },
	returned: { tone: 'stopped', text: m.members_fee_state_returned }
};
export const submissionStatus = (state: string) => ({
	tone: SUBMISSIONS[state]!.tone,
	text: SUBMISSIONS[state]!.text()
});

type Relief = { kind: string; fromMonth: string; toMonth: string | null; paysBp: number };
/** 'Hoàn cảnh khó khăn, từ 03/2026 đến hết 02/2027'. */
export const reliefLine = ({ kind, fromMonth, toMonth, paysBp }: Relief): string =>
	[
		reliefWord(kind),
		toMonth
			? m.members_fee_relief_span({ from: monthText(fromMonth), to: monthText(toMonth) })
			: m.members_fee_relief_open({ from: monthText(fromMonth) }),
		paysBp > 0 ? m.members_fee_relief_part({ share: formatShare(paysBp) }) : ''
	]
		.filter(Boolean)
		.join(', ');

type Receipt = { receipt: number; year: number; fullName: string; dong: number };
export const receiptLine = ({ receipt, year, fullName, dong }: Receipt): string =>
	m.members_fee_receipt_of({ receipt, year, name: fullName, dong: formatMoney(dong) });
