/** What the members of a cell have in common. */
export const CELL_KINDS = ['village', 'office', 'school', 'health', 'military', 'police', 'enterprise'] as const;
