import { formatMoney, formatNumber, formatShare } from '#lib/words/format.ts';
import type { Locale } from '#lib/words/locale-type.ts';
import { getLocale } from '#lib/words/locale.ts';
import { type Figure, shareOf } from './figure.ts';
import type { ReportLine } from './report.ts';
import type { Held } from './target.ts';

/** How far a figure came towards its target: '8/12 (66,66%)', of a share '92,31%/90%'. */
export function heldShown(
	{ amount, reached, partBp }: Held,
	measure: ReportLine['measure'],
	locale = getLocale()
): string {
	if (measure === 'share') {
		const share = shareOf(reached);
		return `${share === null ? '–' : formatShare(share, locale)}/${formatShare(amount, locale)}`;
	}
	const parts = `${amountShown(reached.numerator, measure, locale)}/${amountShown(amount, measure, locale)}`;
	return partBp === null ? parts : `${parts} (${formatShare(partBp, locale)})`;
}

const amountShown = (amount: number, measure: ReportLine['measure'], locale: Locale): string =>
	measure === 'dong' ? formatMoney(amount, locale) : formatNumber(amount, 0, locale);

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
