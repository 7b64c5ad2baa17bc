import { m } from '#lib/words/messages.ts';
import type { Statement } from '../said.ts';

export const KINDS_OF_STATEMENT: Statement['kind'][] = ['speech', 'self-criticism', 'criticism', 'praise', 'reminder'];

export function kindText(kind: Statement['kind']): string {
	switch (kind) {
		case 'speech':
			return m.meetings_hold_kind_speech();
		case 'self-criticism':
			return m.meetings_hold_kind_self_criticism();
		case 'criticism':
			return m.meetings_hold_kind_criticism();
		case 'praise':
			return m.meetings_hold_kind_praise();
		case 'reminder':
			return m.meetings_hold_kind_reminder();
	}
}
