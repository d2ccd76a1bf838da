// A WordPress of the test's own: MariaDB and PHP's server on loopback, in a folder that is gone afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../cli/run.mjs';
import { freePort } from '../free-port.mjs';

export const ADMIN = { name: 'chief', password: 'chief-of-the-desk' };
export const AUTHOR = { name: 'ada', password: 'ada-writes-articles' };

async function until(isSo, what, tries = 400) {
  for (let tried = 0; !(await isSo()); tried += 1) {
    if (tried > tries) throw new Error(`${what} did not start`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

function startDatabase(command, folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'mysql.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  // A server that starts removes the temporary tables it finds, another server's too
  const env = { ...process.env, TMPDIR: join(folder, 'tables') };
  mkdirSync(env.TMPDIR);
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const server = spawn(
    command,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'mysql.pid')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=32M',
      ...user,
    ],
    { env, stdio: 'ignore' },
  );
  return { server, socket };
}

const config = socket => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
// nothing outside of this machine is asked
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

/** Installs and starts WordPress with an administrator and an author. */
export async function startWordPress({ wordpress, mariadb }) {
  const folder = temporaryFolder();
  const site = join(folder, 'site');
  // Debian's links lead to other packages' folders, a few of them to none
  const isCopied = path => existsSync(path) && !path.endsWith('wp-config.php');
  cpSync(wordpress, site, { recursive: true, dereference: true, filter: isCopied });
  mkdirSync(join(site, 'wp-content/plugins'), { recursive: true });
  mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
  const { server: database, socket } = startDatabase(mariadb, folder);
  writeFileSync(join(site, 'wp-config.php'), config(socket));
  await until(() => existsSync(socket), 'MariaDB');

  const php = (code, { bare = false } = {}) => {
    const file = join(folder, 'run.php');
    writeFileSync(file, `<?php ${bare ? '' : `require ${JSON.stringify(join(site, 'wp-load.php'))};`} ${code}`);
    return execFileSync('php', ['-d', 'display_errors=stderr', file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  };
  php(
    `$db = mysqli_connect( 'localhost', 'root', '', '', 0, '${socket}' ); mysqli_query( $db, 'CREATE DATABASE wordpress' );`,
    {
      bare: true,
    },
  );
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  php(
    `define( 'WP_INSTALLING', true ); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/';
    define( 'WP_SITEURL', '${address}' );
    require '${site}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
    add_filter( 'pre_wp_mail', '__return_true' );
    wp_install( 'The Wexmouth Gazette', '${ADMIN.name}', 'chief@news.example', true, '', '${ADMIN.password}' );
    wp_insert_user( array( 'user_login' => '${AUTHOR.name}', 'user_pass' => '${AUTHOR.password}', 'role' => 'author', 'user_email' => 'ada@news.example' ) );`,
    { bare: true },
  );
  const server = spawn(
    'php',
    ['-d', 'upload_max_filesize=16M', '-d', 'post_max_size=32M', '-S', `127.0.0.1:${port}`, '-t', site],
    {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      detached: true,
    },
  );
  await until(
    () =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    'PHP’s server',
  );
  const log = join(site, 'wp-content/debug.log');
  return {
    address,
    site,
    php,
    version: php('echo get_bloginfo( "version" );'),
    /** What PHP complained of in the plugin's files. */
    complaints: () =>
      [log, join(site, 'debug.log')]
        .flatMap(file => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []))
        .filter(line => line.includes('explainer-elements')),
    async stop() {
      const ended = [server, database].map(each => new Promise(done => each.once('exit', done)));
      // its workers go with it
      process.kill(-server.pid, 'SIGTERM');
      database.kill('SIGTERM');
      await Promise.all(ended);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
