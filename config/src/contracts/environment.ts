import { z } from 'zod';
import { originSchema } from './release.ts';

/** Secrets that ship with the demo; a production start refuses them. */
export const demoSecretPrefix = 'demo-only-';

const port = z.coerce.number().int().min(1).max(65535);

/**
 * The settings every process reads, once, at its door. Ports that citizens never see are derived from `WEB_PORT`:
 * functions +1, on-demand pages +2, the publisher's health +3. Editors see `WEB_PORT` +4, the preview of drafts.
 */
export const environmentSchema = z
  .object({
    NODE_ENV: z.string().default('development'),
    /** `demo` allows demo accounts and generated secrets; Next itself always runs with NODE_ENV=production. */
    PORTAL_MODE: z.enum(['demo', 'production']).optional(),
    CMS_PORT: port.default(3000),
    WEB_PORT: port.default(8080),
    DATA_DIR: z.string().min(1),
    DATABASE_URL: z.string().optional(),
    /** Signs sessions and preview requests. The launcher keeps one in the data folder for the demo. */
    PAYLOAD_SECRET: z.string().min(24),
    /** Shared by the CMS and the preview server: signs the links to drafts. */
    PREVIEW_SECRET: z.string().min(24),
    /** Signs the head of each release; the CMS alone has it. The launcher keeps one in the data folder for the demo. */
    RELEASE_SIGNING_KEY: z.string().min(24).optional(),
    /** Public scheme and port when a reverse proxy stands in front (`https`, empty port). */
    PUBLIC_SCHEME: z.enum(['http', 'https']).default('http'),
    PUBLIC_PORT: z.string().optional(),
    /** Domain under which portals get their first hostname: `<slug>.<domain>`. */
    PUBLIC_DOMAIN: z.string().default('localhost'),
    /** Public address of the admin, for links in e-mails. */
    CMS_URL: z.string().optional(),
    /** Public address of the preview server, for editors; a site of its own under the same domain as the CMS. */
    PREVIEW_URL: z.url().optional(),
    /** Old versions: each document keeps this many of the newest, and those published within so many days. */
    VERSIONS_KEPT: z.coerce.number().int().min(1).default(50),
    VERSIONS_PUBLISHED_DAYS: z.coerce.number().int().min(0).default(365),
    /** Hosts (`name` or `name:port`, by commas) whose feeds are fetched although they lie in an internal network. */
    FEED_ALLOWED_HOSTS: z.string().default(''),
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().default('lien-thong@hue.example'),
  })
  .transform((env) => ({
    production: env.PORTAL_MODE === undefined ? env.NODE_ENV === 'production' : env.PORTAL_MODE === 'production',
    cmsPort: env.CMS_PORT,
    webPort: env.WEB_PORT,
    functionsPort: env.WEB_PORT + 1,
    livePort: env.WEB_PORT + 2,
    publisherPort: env.WEB_PORT + 3,
    previewPort: env.WEB_PORT + 4,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? `file:${env.DATA_DIR}/cms.db`,
    payloadSecret: env.PAYLOAD_SECRET,
    previewSecret: env.PREVIEW_SECRET,
    releaseSigningKey: env.RELEASE_SIGNING_KEY ?? null,
    publicOrigin: originSchema.parse({
      scheme: env.PUBLIC_SCHEME,
      port: env.PUBLIC_PORT === undefined ? env.WEB_PORT : env.PUBLIC_PORT === '' ? null : Number(env.PUBLIC_PORT),
    }),
    publicDomain: env.PUBLIC_DOMAIN,
    cmsUrl: env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`,
    previewUrl: (env.PREVIEW_URL ?? `http://localhost:${env.WEB_PORT + 4}`).replace(/\/$/, ''),
    versionRule: { newest: env.VERSIONS_KEPT, publishedDays: env.VERSIONS_PUBLISHED_DAYS },
    feedAllowedHosts: new Set(
      env.FEED_ALLOWED_HOSTS.split(',')
        .map((host) => host.trim().toLowerCase())
        .filter((host) => host !== ''),
    ) as ReadonlySet<string>,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
  }));
export type Environment = z.infer<typeof environmentSchema>;

/** Parses the environment of a process; throws a ZodError that names the variable. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  return environmentSchema.parse(variables);
}
