import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';

const repository = path.resolve(import.meta.dirname, '..');

/** @type {import('next').NextConfig} */
const config = {
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@libsql/client',
    'drizzle-orm',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    'sharp',
    'file-type',
    'mammoth',
  ],
  async rewrites() {
    return [{ source: '/', destination: '/admin' }];
  },
};

export default withPayload(config, { devBundleServerPackages: false });
