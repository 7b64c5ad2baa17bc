import { expect, test } from 'vitest';
import { announcement, dataPlace } from './announce.ts';

test('a newcomer reads the address and who may sign in, in both languages', () => {
	const signIns = [{ username: 'van-phong', password: 'mat-khau', name: 'Lò Thị Mẫu', post: 'office-clerk' }];
	const text = announcement('http://127.0.0.1:3000', '/srv/coso/var', signIns);
	expect(text).toContain('Cơ Sở đang chạy tại http://127.0.0.1:3000 / Cơ Sở is running at http://127.0.0.1:3000');
	expect(text).toMatch(/van-phong {2}mat-khau {2}Lò Thị Mẫu {2}.+ \/ Clerk of the committee office/);
});

test('an installation with data of its own offers nobody to sign in as', () => {
	expect(announcement('http://127.0.0.1:3000', '/srv/coso/var', [])).not.toContain('sign-ins');
});

test('an installation without a commune says what makes one', () => {
	expect(announcement('http://127.0.0.1:3000', '/srv/coso/var', [], false)).toContain('coso -- commune create');
	expect(announcement('http://127.0.0.1:3000', '/srv/coso/var', [])).not.toContain('commune create');
});

test('the password of a database is not printed', () => {
	const config = { host: '', port: 0, dataDir: '/var', demo: false, secretFile: '' };
	expect(dataPlace({ ...config, databaseUrl: 'postgresql://me:hush@db.local/coso' })).toBe(
		'postgresql://db.local/coso'
	);
});
