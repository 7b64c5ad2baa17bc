import { m } from '#lib/words/messages.ts';
import type { Manner } from '../../record.ts';
import type { MannerKind } from '../manner.ts';

export const MANNERS: readonly MannerKind[] = ['in-person', 'online', 'hybrid', 'by-group'];

export const mannerWord = (kind: MannerKind): string =>
	({
		'in-person': m.meetings_manner_in_person(),
		online: m.meetings_manner_online(),
		hybrid: m.meetings_manner_hybrid(),
		'by-group': m.meetings_manner_by_group()
	})[kind];

type Reason = Manner['hindered'][number]['reason'];
export const REASONS: readonly Reason[] = ['dispersed', 'moving', 'on-duty', 'special'];

export const reasonWord = (reason: Reason): string =>
	({
		dispersed: m.meetings_manner_dispersed(),
		moving: m.meetings_manner_moving(),
		'on-duty': m.meetings_manner_on_duty(),
		special: m.meetings_manner_special()
	})[reason];
