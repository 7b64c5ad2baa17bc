// One shell, the same for everybody and kept by the service worker: whose phone it is stands on the phone alone.
export const prerender = true;
export const trailingSlash = 'never';
