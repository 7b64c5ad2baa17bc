/** The door of the domain: what others may import. */
export { byRank, POSTS } from './posts.ts';
