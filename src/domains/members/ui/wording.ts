import { m } from '#lib/words/messages.ts';
import { type Activity, LEFT_WHY, type LeftWhy } from '../activity.ts';

const ACTIVITY_TEXTS: Record<Activity, () => string> = {
	active: m.members_activity_active,
	exempt: m.members_activity_exempt,
	suspended: m.members_activity_suspended,
	'temporarily-away': m.members_activity_away,
	'special-duty': m.members_activity_duty,
	left: m.members_activity_left,
	died: m.members_activity_died
};

export const activityText = (activity: string): string => ACTIVITY_TEXTS[activity as Activity]();

/** How a state of activity is shown: see `Status`. */
export const activityTone = (activity: string): 'done' | 'late' | 'stopped' | 'waiting' =>
	activity === 'active'
		? 'done'
		: activity === 'suspended'
			? 'late'
			: activity === 'left' || activity === 'died'
				? 'stopped'
				: 'waiting';

export const activityOptions = (): { value: string; label: string }[] =>
	Object.entries(ACTIVITY_TEXTS).map(([value, text]) => ({ value, label: text() }));

export const standingText = (standing: string): string =>
	standing === 'probationary' ? m.members_probationary() : m.members_official();

export const sexText = (sex: string | null): string | undefined =>
	sex === 'male' ? m.members_male() : sex === 'female' ? m.members_female() : undefined;

const LEFT_WHY_TEXTS: Record<LeftWhy | 'transferred', () => string> = {
	'own-request': m.members_left_own_request,
	abandoned: m.members_left_abandoned,
	removed: m.members_left_removed,
	expelled: m.members_left_expelled,
	transferred: m.members_left_transferred
};
export const leftWhyText = (why: string): string => LEFT_WHY_TEXTS[why as LeftWhy]();
export const leftWhyOptions = (): { value: string; label: string }[] =>
	LEFT_WHY.map((value) => ({ value, label: LEFT_WHY_TEXTS[value]() }));
