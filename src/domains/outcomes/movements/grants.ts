/** Roads that organisations keep; the head of a village writes down those of the own village. */
export const SEGMENT_COMMANDS = ['outcomes.record-segment', 'outcomes.strike-segment'];
export const MOVEMENT_COMMANDS = ['outcomes.open-movement', 'outcomes.end-movement', ...SEGMENT_COMMANDS];
