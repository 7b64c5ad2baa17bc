import { blocksOf } from './blocks.ts';

/** Words a minute of somebody who reads news aloud to a village; general knowledge, only for an estimate. */
const WORDS_A_MINUTE = 130;
/** A call of the loudspeaker that people stay for. */
const MOST_WORDS = 260;

export const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Whole minutes that reading aloud takes, at least one. */
export const minutesToRead = (text: string): number => Math.max(1, Math.round(wordsOf(text) / WORDS_A_MINUTE));

/** What the loudspeaker reads, by paragraph: what was written for it, else the lead and whole paragraphs while they are short enough. */
export function spokenParts({ spoken, lead, body }: { spoken: string; lead: string; body: string }): string[] {
	if (spoken) return blocksOf(spoken).map(({ text }) => text);
	const parts = lead ? [lead] : [];
	for (const { kind, text } of blocksOf(body)) {
		if (kind === 'heading') continue;
		if (parts.length > 0 && wordsOf([...parts, text].join(' ')) > MOST_WORDS) break;
		parts.push(text);
	}
	return parts;
}
