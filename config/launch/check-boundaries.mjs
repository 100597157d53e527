// Who may enter which room (README, "The house"). Reads every import of every source file, static, dynamic and type-only,
// `.astro` included: the linters' own rules miss dynamic and type-only imports.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from './repository.mjs';

const rooms = ['config', 'themes', 'functions', 'sites', 'cms'];
const mayImport = {
  config: [],
  themes: ['config'],
  functions: ['config'],
  sites: ['config', 'themes'],
  cms: ['config', 'themes'],
};
/** Folders of the CMS that are pure: no Payload, no Next, tested without a database. */
const pureInCms = ['workflow', 'cases', 'portals'];

/**
 * All imports against the rule under `root`, as sentences; empty when every arrow is allowed.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function findForbiddenImports(root) {
  const { default: ts } = await import('typescript');
  const findings = [];
  for (const room of rooms) {
    for (const file of sourceFiles(path.join(root, room))) {
      const source = readSource(file);
      for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
        const reason = refusal(root, room, file, fileName);
        if (reason) findings.push(`${path.relative(root, file)}: ${reason}`);
      }
    }
  }
  return findings;
}

function readSource(file) {
  const source = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return source;
  return source.match(/^---\n([\s\S]*?)\n---/)?.[1] ?? '';
}

function refusal(root, room, file, specifier) {
  const target = roomOf(root, file, specifier);
  if (target && target !== room) {
    if (!mayImport[room].includes(target)) return `${room} may not import ${target} (“${specifier}”)`;
    if (
      room === 'cms' &&
      target === 'themes' &&
      !/^@lienthong\/themes\/[\w-]+\/theme$|^@lienthong\/themes\/(contract|registry|nearest-colour|oklch)$/.test(
        specifier,
      )
    )
      return `cms may read only the data of themes, <theme>/theme, registry, contract, nearest-colour and oklch (“${specifier}”)`;
    if (!specifier.startsWith('@lienthong/')) return `other rooms are entered by their package name (“${specifier}”)`;
  }
  const inRoom = path.relative(path.join(root, room), file);
  if (
    inRoom.startsWith('src/contracts/') &&
    room === 'config' &&
    /^(node:|payload|astro|@payloadcms\/|next|react)/.test(specifier)
  )
    return `contracts run everywhere: no “${specifier}”`;
  const [, folder] = inRoom.split(path.sep);
  const isPure = room === 'cms' && pureInCms.includes(folder) && !/hooks?\.ts$|\.test\.ts$/.test(inRoom);
  if (isPure && /^(payload|@payloadcms\/|next|react)(\/|$)/.test(specifier))
    return `cms/src/${folder} is pure: no “${specifier}”`;
  return null;
}

function roomOf(root, file, specifier) {
  const name = /^@lienthong\/([\w-]+)/.exec(specifier)?.[1];
  if (name) return name;
  if (!specifier.startsWith('.')) return null;
  const [room] = path.relative(root, path.resolve(path.dirname(file), specifier)).split(path.sep);
  return rooms.includes(room) ? room : null;
}

function* sourceFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['node_modules', 'dist', '.next', '.astro', 'fixture'].includes(entry.name)) yield* sourceFiles(full);
    } else if (/\.(ts|tsx|mts|js|mjs|jsx|astro)$/.test(entry.name) && !/[\\/]launch[\\/]/.test(full)) yield full;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const findings = await findForbiddenImports(repository);
  for (const finding of findings) console.error(`✗ ${finding}`);
  if (findings.length > 0) process.exit(1);
  console.log('✓ every import keeps the rule of the house');
}
