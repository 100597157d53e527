import { expect, test } from 'vitest';
import { formField } from './form-field.ts';

test('hint and error are read out with the control, and only those there are', () => {
  const field = { kind: 'text', id: 'ten', label: 'Tên' } as const;
  expect(formField(field)).not.toContain('aria-');
  expect(formField({ ...field, hint: 'Gợi ý', error: 'Thiếu tên' })).toContain(
    'aria-describedby="ten-hint ten-error" aria-invalid="true"',
  );
});

test('what was typed comes back, harmless', () => {
  const value = '"><script>';
  const shown = '&quot;&gt;&lt;script&gt;';
  expect(formField({ kind: 'text', id: 'a', label: 'A', value })).toContain(`value="${shown}"`);
  expect(formField({ kind: 'long-text', id: 'a', label: 'A', value })).toContain(`>${shown}</textarea>`);
});
