/** Domains in the order in which one may use another. */
const DOMAINS = [
	'access',
	'organisation',
	'members',
	'direction',
	'meetings',
	'membership',
	'study',
	'inspection',
	'citizens',
	'evaluation',
	'outcomes',
	'emulation',
	'bulletin'
];

const TESTS = '\\.test\\.ts$';
/** Files of a domain that are neither storage, screens nor the making of papers: its rules. */
const NOT_RULES = '/(server|ui|paper|roll)/|\\.test\\.ts$';

const inOrder = DOMAINS.slice(0, -1).map((domain, index) => ({
	name: `${domain}-comes-before`,
	comment: 'A domain uses only those before it.',
	severity: 'error',
	from: { path: `^src/domains/${domain}/`, pathNot: TESTS },
	to: { path: `^src/domains/(${DOMAINS.slice(index + 1).join('|')})/` }
}));

module.exports = {
	forbidden: [
		...inOrder,
		{
			name: 'through-the-door',
			comment: 'Another domain is entered by its index.ts or server/index.ts, or those of a noun within it.',
			severity: 'error',
			from: { path: '^src/domains/([^/]+)/', pathNot: TESTS },
			to: { path: '^src/domains/', pathNot: ['^src/domains/$1/', '/index\\.ts$'] }
		},
		{
			name: 'rules-stand-alone',
			comment: 'Rules run in the server, in the browser and on a phone: no screens, storage or machine in them.',
			severity: 'error',
			from: { path: '^src/domains/', pathNot: NOT_RULES },
			to: { path: '^node_modules/(svelte|@sveltejs|kysely|pg)/' }
		},
		{
			name: 'rules-know-no-machine',
			severity: 'error',
			from: { path: '^src/domains/', pathNot: NOT_RULES },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'domains-know-no-address',
			comment: 'Routes use domains, never the other way.',
			severity: 'error',
			from: { path: '^src/(domains|lib)/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'lib-owns-no-domain',
			severity: 'error',
			comment: 'Except where a request learns who asks.',
			from: { path: '^src/lib/', pathNot: [TESTS, '^src/lib/web/'] },
			to: { path: '^src/domains/' }
		},
		{
			name: 'no-circle',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'resolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app|\\$env|\\./\\$types|virtual:)' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^src/lib/words/paraglide|\\.gen\\.ts$' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'svelte', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
