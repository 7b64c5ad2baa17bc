import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PORT = 18_093;

/** An nginx of its own with one page, compressed beforehand, in a file. Undefined where the machine has none. */
export async function startNginx(
	folder: string,
	page: Buffer
): Promise<{ port: number; stop: () => void } | undefined> {
	if (spawnSync('nginx', ['-v']).error) return;
	mkdirSync(folder, { recursive: true });
	chmodSync(folder, 0o755);
	writeFileSync(join(folder, 'page.html'), page);
	const settings = join(folder, 'nginx.conf');
	writeFileSync(
		settings,
		`${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/errors;
events { worker_connections 1024; }
http {
	access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
	server {
		listen 127.0.0.1:${PORT}; root ${folder};
		location / { default_type text/html; add_header content-encoding br; try_files /page.html =404; }
	}
}
`
	);
	const server = spawn('nginx', ['-c', settings, '-e', join(folder, 'errors')], { stdio: 'ignore' });
	for (let nth = 0; nth < 50; nth += 1) {
		if ((await fetch(`http://127.0.0.1:${PORT}/`, { method: 'HEAD' }).catch(() => undefined))?.ok) break;
		await new Promise((resume) => setTimeout(resume, 100));
	}
	return { port: PORT, stop: () => server.kill('SIGTERM') };
}
