import { actionsOf } from './carry-out.ts';
import { RECORDING_FORMS } from './forms.ts';

/** One action for each thing that is recorded while a meeting is held. */
export const recording = actionsOf(RECORDING_FORMS);
