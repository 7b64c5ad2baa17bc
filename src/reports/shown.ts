import { formatMoney, formatNumber, formatShare } from '#lib/words/format.ts';
import type { Locale } from '#lib/words/locale-type.ts';
import { getLocale } from '#lib/words/locale.ts';
import type { Figure } from './figure.ts';
import { type ReportLine, shareOf } from './report.ts';

/** '26', '24/26 (92,31%)', '12.500.000 đồng'; a dash where there is nothing. */
export function figureShown(
	figure: Figure | null,
	measure: ReportLine['measure'],
	locale: Locale = getLocale()
): string {
	if (!figure) return '–';
	if (measure === 'dong') return formatMoney(figure.numerator, locale);
	if (figure.denominator === 0) return '–';
	const number = formatNumber(figure.numerator, 0, locale);
	if (figure.denominator === null) return number;
	const share = shareOf(figure);
	const parts = `${number}/${formatNumber(figure.denominator, 0, locale)}`;
	return share === null ? parts : `${parts} (${formatShare(share, locale)})`;
}
