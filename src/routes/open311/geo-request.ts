import { openOrClosed, type PublicRequest } from '#domains/citizens/open311/standing.ts';
import { closedAsWord, stateWord, topicWord } from '#domains/citizens/ui/case-words.ts';
import { momentInVietNam } from '#lib/local-date.ts';
import { m } from '#lib/words/messages.ts';

/** Where it stands, in the words of our own pages. */
function notes({ state, closedAs }: PublicRequest): string {
	if (state === 'waiting') return m.citizens_message_waiting();
	if (state === 'set-aside') return m.citizens_message_set_aside();
	return closedAs ? closedAsWord[closedAs]() : stateWord[state]();
}

/** One report in the fields of GeoReport. Nothing that a person wrote is among them. */
export const geoRequest = (row: PublicRequest, agency: string) => ({
	service_request_id: row.code,
	status: openOrClosed(row),
	status_notes: notes(row),
	service_name: topicWord[row.topic](),
	service_code: row.topic,
	description: null,
	agency_responsible: agency,
	service_notice: null,
	requested_datetime: momentInVietNam(row.requestedAt),
	updated_datetime: momentInVietNam(row.updatedAt ?? row.requestedAt),
	expected_datetime: row.dueOn ? `${row.dueOn}T17:00:00+07:00` : null,
	address: null,
	address_id: null,
	zipcode: null,
	lat: null,
	long: null,
	media_url: null
});
