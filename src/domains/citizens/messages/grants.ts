/** What the desk does with messages from the portal. */
export const MESSAGES = [
	'citizens.take-in-message',
	'citizens.set-aside-message',
	'citizens.return-message',
	'citizens.move-to-sealed'
];
