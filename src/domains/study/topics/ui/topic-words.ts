import { m } from '#lib/words/messages.ts';
import type { Format, Presence } from '../../sessions/session.ts';
import type { Issuer, TopicKind } from '../topic.ts';

export const topicKindWord: Record<TopicKind, () => string> = {
	term: m.study_topic_term,
	year: m.study_topic_year,
	resolution: m.study_topic_resolution
};
export const issuerWord: Record<Issuer, () => string> = {
	commune: m.study_issuer_commune,
	province: m.study_issuer_province,
	centre: m.study_issuer_centre
};
export const formatWord: Record<Format, () => string> = {
	direct: m.study_format_direct,
	online: m.study_format_online,
	combined: m.study_format_combined
};
export const presenceWord: Record<Presence, () => string> = {
	direct: m.study_presence_direct,
	online: m.study_presence_online,
	absent: m.study_presence_absent
};

type Shown = { tone: 'active' | 'done' | 'stopped'; text: string };

export const sessionStatus = (session: { state: string; came: number; summoned: number }): Shown =>
	session.state === 'held'
		? { tone: 'done', text: m.study_session_held({ came: session.came, summoned: session.summoned }) }
		: session.state === 'cancelled'
			? { tone: 'stopped', text: m.study_session_cancelled() }
			: { tone: 'active', text: m.study_session_planned() };
