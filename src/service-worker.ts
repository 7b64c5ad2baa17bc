import { prerendered } from '$app/manifest';
import { files } from 'virtual:phone-files';
import { keepPhone } from '#house/phone/shell/worker.ts';

const pages = prerendered
	.map(({ path }) => `/${path.replace(/^\//, '')}`)
	.filter((path) => /^\/phone(\/|$)/.test(path));

keepPhone({ ...files, pages: pages.length > 0 ? pages : ['/phone'] });
