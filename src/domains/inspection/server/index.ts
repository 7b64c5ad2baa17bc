/** The door for other domains: what was concluded, never a file. */
export { type Conclusion, readConclusions } from './conclusions.ts';
