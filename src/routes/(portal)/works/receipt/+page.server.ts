import { isSealed, receiptPublicKey } from '#domains/outcomes/works/server/receipt-seal.ts';
import { partOfCode, readSealed } from '#domains/outcomes/works/sealed-receipt.ts';
import type { PageServerLoad } from './$types.d.ts';

/** Says whether what a QR code carries was sealed here; no row is looked up, so nobody can try numbers out. */
export const load: PageServerLoad = ({ url }) => {
	const code = url.searchParams.get('code');
	const sealed = readSealed(code === null ? url.searchParams : partOfCode(code.slice(0, 2000)));
	const isTrue = sealed !== undefined && isSealed(sealed.receipt, sealed.seal);
	return {
		isAsked: code !== null || url.searchParams.has('seal'),
		receipt: isTrue ? sealed.receipt : undefined,
		publicKey: receiptPublicKey()
	};
};
