// The environment of every process of one installation: ports, data folder, secrets.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';
import { Problem } from './say.mjs';

const demoSecretPrefix = 'demo-only-';
/** What signs sessions, links to drafts, and releases. */
const secretNames = ['PAYLOAD_SECRET', 'PREVIEW_SECRET', 'RELEASE_SIGNING_KEY'];

/** Ports and the data folder as the environment asks for them; throws a Problem in one sentence when it makes no sense. */
export function readSettings(environment = process.env) {
  const dataDir = path.resolve(repository, environment.DATA_DIR ?? '.data');
  const production = environment.PORTAL_MODE
    ? environment.PORTAL_MODE === 'production'
    : environment.NODE_ENV === 'production';
  const cms = readPort(environment, 'CMS_PORT', 3000);
  const web = readPort(environment, 'WEB_PORT', 8080);
  const ports = { cms, host: web, functions: web + 1, live: web + 2, publisher: web + 3, preview: web + 4 };
  if (cms >= web && cms <= web + 4)
    throw new Problem(
      `CMS_PORT (${cms}) lies within the five ports from WEB_PORT (${web}–${web + 4}). Choose another CMS_PORT.`,
    );
  return { dataDir, production, ports };
}

function readPort(environment, name, fallback) {
  const port = Number(environment[name] ?? fallback);
  if (!Number.isInteger(port) || port < 1 || port > 65531)
    throw new Problem(`${name} must be a port number between 1 and 65531, but it is “${environment[name]}”.`);
  return port;
}

/** The environment handed to the parts. In production the secrets come from the operator; for the demo they are made once. */
export function environmentFor(settings, environment = process.env) {
  const secrets = settings.production ? productionSecrets(environment) : demoSecrets(settings.dataDir, environment);
  return {
    ...environment,
    ...secrets,
    NODE_ENV: 'production',
    PORTAL_MODE: settings.production ? 'production' : 'demo',
    DATA_DIR: settings.dataDir,
    CMS_PORT: String(settings.ports.cms),
    WEB_PORT: String(settings.ports.host),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    PAYLOAD_TELEMETRY_DISABLED: '1',
    PATH: `${path.join(repository, 'node_modules', '.bin')}${path.delimiter}${environment.PATH}`,
  };
}

/** The environment with the folder of real data named from the root: tests and what they start run in folders of their own. */
export function withDataFolder(environment = process.env) {
  const folder = environment.PORTAL_DATA_DIR;
  if (!folder) return environment;
  return { ...environment, PORTAL_DATA_DIR: path.resolve(environment.INIT_CWD ?? repository, folder) };
}

/** The same for what needs no secrets, and must not make any: a backup, a restore into an empty place. */
export function withoutSecrets(settings, environment = process.env) {
  return { ...environment, DATA_DIR: settings.dataDir };
}

function productionSecrets(environment) {
  const secrets = {};
  for (const name of secretNames) {
    const value = environment[name];
    if (!value)
      throw new Problem(
        `${name} is missing: a production start needs a secret of at least 24 characters (for example from “openssl rand -hex 32”).`,
      );
    if (value.startsWith(demoSecretPrefix))
      throw new Problem(
        `${name} is a demo secret; a production start refuses it. Make one with “openssl rand -hex 32”.`,
      );
    if (value.length < 24) throw new Problem(`${name} is too short: at least 24 characters are needed.`);
    secrets[name] = value;
  }
  return secrets;
}

function demoSecrets(dataDir, environment) {
  const file = path.join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? parseKept(file) : {};
  const secrets = {};
  for (const name of secretNames)
    secrets[name] = environment[name] ?? kept[name] ?? demoSecretPrefix + randomBytes(24).toString('hex');
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function parseKept(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Problem(
      `${file} is damaged. Delete it: new secrets are made, everybody logs in again, and releases are signed with another key.`,
    );
  }
}
