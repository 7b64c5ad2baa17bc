import { parentPort, workerData } from 'node:worker_threads';
import { understandRoll } from './understand-roll.ts';

const { bytes, options } = workerData;
parentPort!.postMessage(understandRoll(bytes, options));
