import { getLocale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import type { Category, TextState } from '../article.ts';

export const categoryWord: Record<Category, () => string> = {
	party: m.bulletin_category_party,
	government: m.bulletin_category_government,
	economy: m.bulletin_category_economy,
	culture: m.bulletin_category_culture,
	security: m.bulletin_category_security,
	people: m.bulletin_category_people,
	notice: m.bulletin_category_notice
};

const stateWord: Record<TextState, () => string> = {
	draft: m.bulletin_state_draft,
	published: m.bulletin_state_published,
	withdrawn: m.bulletin_state_withdrawn
};
const stateTone = { draft: 'waiting', published: 'done', withdrawn: 'stopped' } as const;

export const textState = (state: TextState): { tone: (typeof stateTone)[TextState]; text: string } => ({
	tone: stateTone[state],
	text: stateWord[state]()
});

export const eventWord = {
	...stateWord,
	written: m.bulletin_event_written,
	changed: m.bulletin_event_changed,
	described: m.bulletin_event_described,
	photo: m.bulletin_event_photo,
	draft: m.bulletin_event_draft
};

/** Languages of this country that tables of languages leave without a name. */
const OWN_NAMES: Record<string, () => string> = {
	blt: m.bulletin_lang_blt,
	hmn: m.bulletin_lang_hmn,
	cjm: m.bulletin_lang_cjm
};

/** 'Tiếng Việt', 'Mông'; the tag itself where nobody has a name for it. */
export function languageName(tag: string): string {
	const own = OWN_NAMES[tag.split('-')[0]!];
	if (own) return own();
	const name = new Intl.DisplayNames([getLocale()], { type: 'language' }).of(tag) ?? tag;
	return name.charAt(0).toUpperCase() + name.slice(1);
}
