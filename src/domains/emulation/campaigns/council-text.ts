import type { CouncilRole } from './campaign.ts';

/** As people write it, in small letters, in both languages. */
const ROLES: Record<string, CouncilRole> = {
	'chủ tịch': 'chair',
	chair: 'chair',
	'phó chủ tịch': 'deputy',
	deputy: 'deputy',
	'thư ký': 'secretary',
	secretary: 'secretary'
};

/** Members of a council as they are typed, one a line: 'Lò Văn Ún; chủ tịch'. Any other role, or none, is a member. */
export const councilFrom = (text: string): { name: string; role: CouncilRole }[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const [name = '', role = ''] = line.split(/\s*[;|]\s*/);
			return { name, role: ROLES[role.trim().toLocaleLowerCase('vi')] ?? 'member' };
		});
