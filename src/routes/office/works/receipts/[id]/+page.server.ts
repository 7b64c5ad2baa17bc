import { error } from '@sveltejs/kit';
import { encode } from 'uqr';
import { readReceipt } from '#domains/outcomes/works/server/receipt-page.ts';
import { checkAddress } from '#domains/outcomes/works/server/receipt-seal.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { keepersOnly } from '../../keepers-only.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		await keepersOnly(tx, caller, dayInVietNam(new Date()));
		const receipt = await readReceipt(tx, caller, params.id);
		if (!receipt) error(404);
		return { receipt, qr: qrOf(checkAddress(url.origin, { ...receipt, on: receipt.onDay })) };
	});
};

/** As one path on a grid of modules, quiet zone included. */
function qrOf(text: string): { size: number; path: string } {
	const { size, data } = encode(text, { ecc: 'M', border: 4 });
	return { size, path: data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('') };
}
