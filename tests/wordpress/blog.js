import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.js';

const HERE = import.meta.dirname;
const PATIENCE_MS = 60_000;

/** @param {() => Promise<boolean> | boolean} isThere @param {string} what */
async function wait(isThere, what) {
	const end = performance.now() + PATIENCE_MS;
	while (!(await isThere())) {
		if (performance.now() > end) throw new Error(`${what} did not come`);
		await new Promise((done) => setTimeout(done, 100));
	}
}

/** @typedef {(() => unknown)[]} Undo what has to be undone, the last first */

/**
 * A program that runs until all is undone.
 * @param {string} command @param {readonly string[]} args
 * @param {{ log: string, undo: Undo, env?: Record<string, string> }} with_
 */
function serve(command, args, { log, undo, env = {} }) {
	const out = openSync(log, 'a');
	const child = spawn(command, args, {
		stdio: ['ignore', out, out],
		env: { ...process.env, ...env },
		// A group of its own, so that what it starts ends with it.
		detached: true
	});
	const ended = new Promise((done) => child.once('close', done));
	undo.push(() => {
		const { pid } = child;
		if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return undefined;
		process.kill(-pid, 'SIGTERM');
		return ended;
	});
	return { isRunning: () => child.exitCode === null && child.signalCode === null };
}

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** @param {string} folder @param {Undo} undo @returns {Promise<string>} its socket */
async function database(folder, undo) {
	const data = join(folder, 'data');
	const socket = join(folder, 'db.sock');
	const log = join(folder, 'database.log');
	const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
	const { status, stdout, stderr } = spawnSync(
		'mariadb-install-db',
		[...common, '--skip-test-db', '--auth-root-authentication-method=normal'],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`mariadb-install-db: ${stderr}${stdout}`);
	const { isRunning } = serve(
		'/usr/sbin/mariadbd',
		[
			...common,
			'--skip-networking',
			`--socket=${socket}`,
			`--pid-file=${join(folder, 'db.pid')}`,
			'--innodb-flush-log-at-trx-commit=0'
		],
		{ log, undo }
	);
	const php = `exit(@mysqli_real_connect(mysqli_init(), null, 'root', '', '', 0, ${quoted(socket)}) ? 0 : 1);`;
	await wait(() => {
		if (!isRunning()) throw new Error(`the database ended: ${readFileSync(log, 'utf8')}`);
		const { status } = spawnSync('php8.2', ['-r', `mysqli_report(MYSQLI_REPORT_OFF); ${php}`]);
		return status === 0;
	}, 'the database');
	return socket;
}

/**
 * @typedef {object} Blog
 * @property {string} address without a slash at its end
 * @property {string} version
 * @property {string} password of the user "editor"
 */

/**
 * A WordPress with a user "editor", its database and its server, all in the folder.
 * @param {string} folder @param {{ root: string, undo: Undo }} with_
 * @returns {Promise<Blog>}
 */
export async function blogIn(folder, { root, undo }) {
	const socket = await database(folder, undo);
	const port = await freePort();
	// Another host than that of the site, so that WordPress treats the two as strangers.
	const address = `http://localhost:${port}`;
	const password = randomBytes(12).toString('hex');
	const constants = {
		DB_NAME: 'wordpress',
		DB_USER: 'root',
		DB_PASSWORD: '',
		DB_HOST: `localhost:${socket}`,
		WP_HOME: address,
		WP_SITEURL: address,
		// Nobody but the site is asked for anything.
		WP_ACCESSIBLE_HOSTS: '127.0.0.1'
	};
	const switches = {
		WP_HTTP_BLOCK_EXTERNAL: true,
		DISABLE_WP_CRON: true,
		AUTOMATIC_UPDATER_DISABLED: true
	};
	writeFileSync(
		join(root, 'wp-config.php'),
		`<?php
${Object.entries(constants)
	.map(([name, text]) => `define('${name}', ${quoted(text)});`)
	.join('\n')}
${Object.entries(switches)
	.map(([name, is]) => `define('${name}', ${String(is)});`)
	.join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
	);
	const plugins = join(root, 'wp-content/mu-plugins');
	mkdirSync(plugins, { recursive: true });
	cpSync(join(HERE, 'loopback.php'), join(plugins, 'loopback.php'));
	const { status, stdout, stderr } = spawnSync(
		'php8.2',
		[join(HERE, 'install.php'), root, socket, password],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`WordPress was not installed: ${stderr}${stdout}`);
	const { isRunning } = serve('php8.2', ['-S', `localhost:${port}`, '-t', root], {
		log: join(folder, 'server.log'),
		undo,
		env: { PHP_CLI_SERVER_WORKERS: '4' }
	});
	await wait(async () => {
		if (!isRunning()) throw new Error(readFileSync(join(folder, 'server.log'), 'utf8'));
		return fetch(`${address}/wp-login.php`).then(
			({ ok }) => ok,
			() => false
		);
	}, 'WordPress');
	return { address, password, version: stdout.trim() };
}
