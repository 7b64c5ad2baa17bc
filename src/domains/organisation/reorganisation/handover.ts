/** What one unit hands to another when it ends. @source party-work §9: handover list */
export const HANDOVER_KINDS = ['files', 'assets', 'land', 'funds', 'complaints', 'other'] as const;
export type HandoverKind = (typeof HANDOVER_KINDS)[number];
