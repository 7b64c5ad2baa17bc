/** Saying who gets which cases. */
export const ROUTES = ['citizens.set-case-route', 'citizens.end-case-route'];
