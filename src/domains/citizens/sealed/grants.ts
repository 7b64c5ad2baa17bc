/** What the one keeper of the sealed register does. */
export const SEALED = [
	'citizens.open-sealed-stub',
	'citizens.step-sealed-stub',
	'citizens.extend-sealed-stub',
	'citizens.write-sealed-stub',
	'citizens.undo-sealed-step'
];
