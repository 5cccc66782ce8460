import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Programs by the package that has them; they are installed, and stay. */
const PROGRAMS = new Map([
	['php8.2-cli', '/usr/bin/php8.2'],
	['php8.2-mysql', '/etc/php/8.2/cli/conf.d/20-mysqli.ini'],
	['php8.2-xml', '/etc/php/8.2/cli/conf.d/20-simplexml.ini'],
	['mariadb-server-core', '/usr/sbin/mariadbd'],
	['mariadb-client-core', '/usr/bin/my_print_defaults']
]);

/** Files only, unpacked in the folder: installed, WordPress would bring a web server and start it. */
const UNPACKED = [
	'wordpress',
	'wordpress-theme-twentytwentythree',
	'libjs-cropper',
	'libjs-underscore',
	'php-getid3'
];

/** @param {string} command @param {readonly string[]} args @param {string} [cwd] */
function run(command, args, cwd) {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		encoding: 'utf8',
		cwd,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	if (status !== 0)
		throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? ''}${stderr}${stdout}`);
}

/**
 * @typedef {{ readonly kind: 'found', readonly root: string } | { readonly kind: 'missing', readonly advice: string }} Found
 * @type {(folder: string) => Found} `root` is the folder of WordPress's own files, which may be written to
 */
export function found(folder) {
	if (!existsSync('/usr/bin/apt-get'))
		return { kind: 'missing', advice: 'WordPress is tried on Debian alone: there is no apt-get.' };
	const missing = [...PROGRAMS].filter(([, path]) => !existsSync(path)).map(([name]) => name);
	if (missing.length > 0 && process.getuid?.() !== 0)
		return { kind: 'missing', advice: `as root: apt-get install ${missing.join(' ')}` };
	const root = join(folder, 'root');
	const archives = join(folder, 'archives');
	for (const each of [root, archives]) mkdirSync(each);
	if (missing.length > 0) {
		console.log(`Installed: ${missing.join(', ')}`);
		run('apt-get', ['update']);
		run('apt-get', ['install', '-y', '--no-install-recommends', ...missing]);
	}
	run('apt-get', ['download', ...UNPACKED], archives);
	for (const archive of readdirSync(archives))
		run('dpkg-deb', ['-x', join(archives, archive), root]);
	return { kind: 'found', root: join(root, 'usr/share/wordpress') };
}
