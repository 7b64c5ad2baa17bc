import { m } from '#lib/words/messages.ts';
import type { MeetingScore } from '../score/meeting-score.ts';

export function classText(level: MeetingScore['class']): string {
	switch (level) {
		case 'good':
			return m.meetings_hold_class_good();
		case 'fair':
			return m.meetings_hold_class_fair();
		case 'average':
			return m.meetings_hold_class_average();
		case 'weak':
			return m.meetings_hold_class_weak();
	}
}
