import { prerendered } from '$app/manifest';
import { files } from 'virtual:phone-files';
import { isLaterScreen } from '#house/phone/shell/later-screens.ts';
import { keepPhone } from '#house/phone/shell/worker.ts';

const found = prerendered
	.map(({ path }) => `/${path.replace(/^\//, '')}`)
	.filter((path) => /^\/phone(\/|$)/.test(path));
const pages = found.length > 0 ? found : ['/phone'];

keepPhone({
	...files,
	pages: { first: pages.filter((path) => !isLaterScreen(path)), later: pages.filter(isLaterScreen) }
});
