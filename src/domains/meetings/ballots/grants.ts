/** Running a ballot: granted like recording, to every member, and let by `whyNotTheRecorder` to those who keep the record. */
const RUN_BALLOT = [
	'meetings.open-ballot',
	'meetings.set-ballot-voter',
	'meetings.close-ballot',
	'meetings.reopen-ballot',
	'meetings.count-paper',
	'meetings.count-ballots',
	'meetings.cancel-ballot'
];

export const BALLOTS = [...RUN_BALLOT, 'meetings.cast-ballot'];
