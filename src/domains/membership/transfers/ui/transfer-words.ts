import { m } from '#lib/words/messages.ts';
import type { TransferKind, TransferState } from '../transfer.ts';

export const kindWord = (kind: TransferKind): string =>
	kind === 'official' ? m.membership_transfer_official() : m.membership_transfer_temporary();

const STATES: Record<TransferState, [() => string, 'waiting' | 'active' | 'done' | 'late' | 'stopped']> = {
	proposed: [m.membership_transfer_proposed, 'waiting'],
	issued: [m.membership_transfer_issued, 'active'],
	accepted: [m.membership_transfer_accepted, 'done'],
	refused: [m.membership_transfer_refused, 'late'],
	withdrawn: [m.membership_transfer_withdrawn, 'stopped'],
	ended: [m.membership_transfer_ended, 'done']
};
export const stateWord = (state: TransferState): string => STATES[state][0]();
export const stateTone = (state: TransferState) => STATES[state][1];
