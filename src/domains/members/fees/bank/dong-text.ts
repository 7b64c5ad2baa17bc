const CURRENCY = /(vn[dđ]|[dđ]ồng|dong|₫|đ)/giu;
const GROUPED = /^\d{1,3}(?:([.,\s'])\d{3})(?:\1\d{3})*$/;

/**
 * A sum of money as banks and people write it, in whole đồng with its sign: '1.500.000', '1,500,000.00', '50 000đ',
 * '+ 20.000 VND', '(15,000)'. Undefined where it cannot be told: '1.5', '12,50', 'abc'.
 */
export function readDong(text: string): number | undefined {
	let rest = text
		.normalize('NFC')
		.replace(CURRENCY, '')
		.replace(/\u00a0/g, ' ')
		.trim();
	const isBracketed = /^\(.*\)$/.test(rest);
	if (isBracketed) rest = rest.slice(1, -1).trim();
	const sign = isBracketed || /^[-−–]/.test(rest) ? -1 : 1;
	rest = rest.replace(/^[-+−–]\s*/, '').trim();
	// Hundredths of a đồng exist on statements only, and are always none.
	rest = rest.replace(/^(.*\d)[.,]00?$/, (whole, before: string) => (/^[\d.,\s']+$/.test(before) ? before : whole));
	if (/^\d+$/.test(rest)) return inRange(sign * Number(rest));
	return GROUPED.test(rest) ? inRange(sign * Number(rest.replace(/\D/g, ''))) : undefined;
}

const inRange = (dong: number): number | undefined => (Number.isSafeInteger(dong) ? dong + 0 : undefined);
