/** The door of the domain: what others may import. */
export { type StoryPlace, whyNotRecordStory } from './story.ts';
