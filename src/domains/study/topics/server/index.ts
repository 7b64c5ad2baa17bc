/** The door for routes. */
export {
	readCellStudy,
	readStudyCoverage,
	readTopics,
	type StudyCoverage,
	type TopicRow
} from './study-page.ts';
export { adoptStandards, issueTopic, tieMeetingToTopic, withdrawTopic, writeProgramme } from './topics.ts';
