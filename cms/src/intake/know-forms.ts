import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { formDefinitionSchema, type FormDefinition } from '@lienthong/config/contracts/form-definition';
import { releasedFormsFolder } from '@lienthong/config/contracts/sealing-keys';
import type { Payload } from 'payload';

const nameOf = (id: string, version: number) => `${id}@${version}`;

/** Keeps each version of a form that stands in the release, before letters written in it come. */
export async function keepForms(payload: Payload, dataDir: string, kept: Set<string>): Promise<void> {
  for (const form of readForms(path.join(dataDir, 'release', releasedFormsFolder))) {
    const version = nameOf(form.id, form.version);
    if (kept.has(version)) continue;
    if ((await findForm(payload, form.id, form.version)) === null)
      await payload.create({ collection: 'form-versions', data: { version, definition: form }, overrideAccess: true });
    kept.add(version);
  }
}

/** The form a letter was written in. */
export async function findForm(payload: Payload, id: string, version: number): Promise<FormDefinition | null> {
  const { docs } = await payload.find({
    collection: 'form-versions',
    where: { version: { equals: nameOf(id, version) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] ? formDefinitionSchema.parse(docs[0].definition) : null;
}

function readForms(folder: string): FormDefinition[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  // One that does not parse is being replaced, or is none: functions do not receive by it either.
  return names.flatMap((name) => {
    try {
      return [formDefinitionSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))];
    } catch {
      return [];
    }
  });
}
