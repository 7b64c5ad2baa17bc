import { defineConfig } from 'vitest/config';

/** Files of a project share loaded modules: each brings its own database and leaves nothing behind. */
const node = (name: string, include: string[], exclude: string[] = []) => ({
	test: {
		name,
		include,
		exclude,
		environment: 'node' as const,
		isolate: false,
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});

export default defineConfig({
	test: {
		projects: [
			node('rules', ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'], ['**/*.db.test.ts']),
			node('database', ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts']),
			{
				test: {
					name: 'journeys',
					include: ['tests/journeys/*.journey.ts'],
					environment: 'node' as const,
					globalSetup: 'tests/journeys/app.ts',
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
