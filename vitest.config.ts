import { defineConfig } from 'vitest/config';

/** Files of a project share loaded modules: each brings its own database and leaves nothing behind. */
const node = (name: string, include: string[], exclude: string[] = []) => ({
	test: {
		name,
		include,
		exclude,
		environment: 'node' as const,
		isolate: false,
		// Node reads our sources itself, as it does for the command line.
		experimental: { viteModuleRunner: false },
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});

/** Stories of one project share an application, and come one after the other. */
const journeys = (name: string, include: string[], exclude: string[] = []) => ({
	test: {
		name,
		include,
		exclude,
		environment: 'node' as const,
		globalSetup: 'tests/journeys/app.ts',
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 120_000
	}
});

/** What `*.once.db.test.ts` asks, no other server would answer differently. */
const onEmbedded = (process.env.TEST_DATABASE ?? 'embedded') === 'embedded';

export default defineConfig({
	test: {
		projects: [
			node('rules', ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'], ['**/*.db.test.ts']),
			node('database', ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts'], onEmbedded ? [] : ['**/*.once.db.test.ts']),
			journeys('journeys', ['tests/journeys/*.journey.ts'], ['tests/journeys/phone*.journey.ts']),
			journeys('phones', ['tests/journeys/phone*.journey.ts'])
		]
	}
});
