/** The door for other domains: what an indicator is, and how figures of several villages become one. */
export { type Indicator, indicatorOf, type Measure, numberOf } from './criteria.ts';
export { addUp, type Figure, hundredthsOf } from './figure.ts';
