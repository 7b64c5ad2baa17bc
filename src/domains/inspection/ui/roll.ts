export type OnRoll = { id: string; fullName: string; unitName: string };

/** Members as a choice, their cell behind the name. */
export const rollOptions = (roll: readonly OnRoll[]) =>
	roll.map(({ id, fullName, unitName }) => ({ value: id, label: `${fullName} · ${unitName}` }));

/** The same under their cells, for lists of which several are chosen. */
export const rollGroups = (roll: readonly OnRoll[]) =>
	[...Map.groupBy(roll, ({ unitName }) => unitName)].map(([label, people]) => ({
		label,
		options: people.map(({ id, fullName }) => ({ value: id, label: fullName }))
	}));
