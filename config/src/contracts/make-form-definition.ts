import { formDefinitionSchema, type FormDefinition, type FormField, type FormKind } from './form-definition.ts';
import type { LocalizedText } from './localized.ts';
import type { FormRecord } from './record.ts';

/** A unit that may be named in a form. */
export type FormUnit = { code: string; name: LocalizedText };

/** Name of the form of a kind on a portal: of its file in the release, and of the address it is sent to. */
export const formIdOf = (kind: FormKind, portal: string): string => `${kind}-${portal}`;

/**
 * The form of a portal: what a record says for all portals under its own, with the portal that receives and the units it has. A question
 * for a unit is left out where there is none to choose. The version is made of the content: any change makes another one, and none comes
 * back for something else.
 */
export function makeFormDefinition(form: FormRecord, portal: string, units: readonly FormUnit[]): FormDefinition {
  const fields = form.fields.flatMap((question): FormField[] => {
    if (question.kind !== 'unit') return [question];
    const options = units.map(({ code, name }) => ({ value: code, label: name }));
    return options.length === 0 ? [] : [{ ...question, options }];
  });
  const { caseKind, title, lead, purpose, retentionDays } = form;
  const content = { id: formIdOf(caseKind, portal), portal, caseKind, title, lead, purpose, retentionDays, fields };
  return formDefinitionSchema.parse({ format: 1, version: numberOf(JSON.stringify(content)), ...content });
}

/** A text as a whole number above 0 of 53 bits: two polynomials modulo primes, so that it is the same everywhere. */
function numberOf(text: string): number {
  let [high, low] = [7, 7];
  for (const byte of new TextEncoder().encode(text)) {
    high = (high * 1_000_003 + byte + 1) % 2_097_143;
    low = (low * 262_147 + byte + 1) % 4_294_967_291;
  }
  return high * 4_294_967_296 + low + 1;
}
