export { secretFrom, secretHash } from './receipt.ts';
