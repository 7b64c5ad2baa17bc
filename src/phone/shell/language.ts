import { isLocale, type Locale } from '#lib/words/locale.ts';

const KEPT = 'phone-language';

/**
 * The pages of the phone are written once, in Vietnamese. Whoever reads another language said so by `?lang=` or on "This
 * phone": it is taken before anything is drawn.
 */
export function takeLanguage(): void {
	const asked = new URLSearchParams(location.search).get('lang');
	if (isLocale(asked)) localStorage.setItem(KEPT, asked);
	const kept = localStorage.getItem(KEPT);
	if (isLocale(kept)) document.documentElement.lang = kept;
}

export function changeLanguage(locale: Locale): void {
	localStorage.setItem(KEPT, locale);
	location.reload();
}
