// A Chromium from node_modules (@sparticuz/chromium), unpacked once for each version and user.
// The package itself unpacks to os.tmpdir()/chromium with mode 0700 and takes whatever is there already for its own,
// of any version, any owner, and half-written by another worker: so unpack beside and rename.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

export async function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env: {} }; // e.g. /usr/bin/chromium
  let pkg = path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  while (!fs.existsSync(path.join(pkg, 'bin'))) pkg = path.dirname(pkg);
  const { version } = JSON.parse(fs.readFileSync(path.join(pkg, 'package.json'), 'utf8'));
  const dir = path.join(os.tmpdir(), `chromium-${version}-${process.getuid?.() ?? 0}`);
  const executablePath = path.join(dir, 'chromium');
  if (!fs.existsSync(executablePath)) {
    const tmp = fs.mkdtempSync(dir + '-');
    const before = process.env.TMPDIR;
    process.env.TMPDIR = tmp; // read by the package when it unpacks
    try {
      await (await import('@sparticuz/chromium')).default.executablePath();
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    spawnSync('tar', ['-x', '-C', tmp], {
      input: zlib.brotliDecompressSync(fs.readFileSync(path.join(pkg, 'bin/al2023.tar.br'))),
    }); // its own libnss3, for bare machines
    fs.writeFileSync(
      path.join(tmp, 'fonts/fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>`,
    );
    try {
      fs.renameSync(tmp, dir);
    } catch (e) {
      if (!['ENOTEMPTY', 'EEXIST'].includes(e.code)) throw e;
      fs.rmSync(tmp, { recursive: true, force: true });
    }
  }
  const env = {};
  if (/not found/.test(spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout ?? '') || process.env.FORCE_LIBS)
    env.LD_LIBRARY_PATH = path.join(dir, 'lib');
  if (!fs.existsSync('/usr/share/fonts') || process.env.FORCE_LIBS) env.FONTCONFIG_PATH = path.join(dir, 'fonts'); // Open Sans
  return { executablePath, env };
}
if (process.argv[1] === import.meta.filename) console.log(await chromiumPath());
