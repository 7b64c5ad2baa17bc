import { markRead } from './mark-read.ts';

export const commands = [markRead];
