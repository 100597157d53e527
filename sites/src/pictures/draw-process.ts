import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Card } from './card-of-page.ts';
import { drawCard } from './draw-card.ts';

/** Draws pictures for its parent, one after the other, whenever the processor has nothing better to do. */
os.setPriority(10);
process.on('message', ({ file, card }: { file: string; card: Card }) => {
  drawCard(card)
    .then((picture) => {
      mkdirSync(path.dirname(file), { recursive: true });
      const unfinished = `${file}.${process.pid}.tmp`;
      writeFileSync(unfinished, picture);
      renameSync(unfinished, file);
      process.send?.({ file });
    })
    .catch((error: unknown) => process.send?.({ file, error: String(error) }));
});
process.on('disconnect', () => process.exit(0));
