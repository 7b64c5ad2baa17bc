const BROWSERS: [RegExp, string][] = [
	[/Edg(A|iOS)?\//, 'Edge'],
	[/coc_coc_browser\//i, 'Cốc Cốc'],
	[/OPR\//, 'Opera'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
	[/Safari\//, 'Safari']
];

const SYSTEMS: [RegExp, string][] = [
	[/Android/, 'Android'],
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Windows/, 'Windows'],
	[/Mac OS X|Macintosh/, 'macOS'],
	[/CrOS/, 'ChromeOS'],
	[/Linux/, 'Linux']
];

const first = (rules: [RegExp, string][], text: string) => rules.find(([pattern]) => pattern.test(text))?.[1];

/** A user agent as its owner would name it: 'Firefox · Windows'. Programs that are no browser by the name they give. */
export function deviceName(userAgent: string): string {
	const known = [first(BROWSERS, userAgent), first(SYSTEMS, userAgent)].filter(Boolean);
	return known.length > 0 ? known.join(' · ') : (/^[\w.-]+/.exec(userAgent)?.[0] ?? '');
}
