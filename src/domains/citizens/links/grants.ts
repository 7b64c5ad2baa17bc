/** Linking repeats, which the desk decides. */
export const LINKS = ['citizens.link-case', 'citizens.unlink-case'];
