/** Written by `phone-files.ts` while the service worker is built. */
declare module 'virtual:phone-files' {
	export const files: import('./phone-files.ts').PhoneFiles;
}
