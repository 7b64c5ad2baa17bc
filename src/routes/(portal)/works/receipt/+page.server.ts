import { isSealed, receiptPublicKey } from '#domains/outcomes/works/server/receipt-seal.ts';
import { isLocalDate } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

/** Says whether what a QR code carries was sealed here; no row is looked up, so nobody can try numbers out. */
export const load: PageServerLoad = ({ url }) => {
	const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 200);
	const receipt = {
		no: asked('no'),
		on: asked('on'),
		quantity: Number(asked('quantity')),
		measure: asked('measure')
	};
	const seal = asked('seal');
	const isTrue = isLocalDate(receipt.on) && isSealed(receipt, seal);
	return { isAsked: seal !== '', receipt: isTrue ? receipt : undefined, publicKey: receiptPublicKey() };
};
