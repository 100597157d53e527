import { copyFileSync, existsSync, linkSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const fileOf = (out: string, host: string, to: string) =>
  path.join(out, host, to.endsWith('/') ? `${to}index.html` : to);

/** The files of a release folder: where a page stands, how it goes, how a picture gets there. */
export function openReleaseFiles(out: string, dataDir: string) {
  function removePage(host: string, to: string): void {
    const file = fileOf(out, host, to);
    rmSync(file, { force: true });
    rmSync(path.join(path.dirname(file), 'event.ics'), { force: true });
    for (let folder = path.dirname(file); folder.startsWith(out) && folder !== out; folder = path.dirname(folder)) {
      try {
        rmdirSync(folder);
      } catch {
        // Something else lives there.
        break;
      }
    }
  }

  function publishMedia(url: string, file: string): void {
    const target = path.join(out, decodeURIComponent(url));
    const source = path.join(dataDir, 'media', path.basename(file));
    if (existsSync(target) || !existsSync(source)) return;
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }

  return { fileOf: (host: string, to: string) => fileOf(out, host, to), removePage, publishMedia };
}
