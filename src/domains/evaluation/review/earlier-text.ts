import type { EarlierLimit } from './review.ts';

const NOT = /^(chưa|not)/i;
const PERCENT = /(\d{1,3})\s*%/;

/** Earlier limits as they are typed, one a line: 'Họp chưa đúng ngày; đang khắc phục 60%'. Without a result it is not fixed. */
export const earlierFrom = (text: string): EarlierLimit[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const at = line.lastIndexOf(';');
			const said = at < 0 ? '' : line.slice(at + 1).trim();
			const percent = Number(PERCENT.exec(said)?.[1] ?? 0);
			const result = said === '' || NOT.test(said) ? 'not' : percent > 0 && percent < 100 ? 'partly' : 'fixed';
			return {
				text: at < 0 ? line : line.slice(0, at).trim(),
				result,
				percent: result === 'partly' ? percent : 0
			};
		});
