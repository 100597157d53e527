import { copyFileSync, existsSync, linkSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { keptMediaPath } from '@lienthong/config/contracts/kept-media';

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

  /** A file that was replaced or deleted in the CMS since is still kept by its hash. */
  function publishMedia(url: string, file: string, sha256: string): void {
    const target = path.join(out, decodeURIComponent(url));
    if (existsSync(target)) return;
    const places = [path.join(dataDir, 'media', path.basename(file)), path.join(dataDir, keptMediaPath(sha256))];
    const source = places.find((place) => existsSync(place));
    if (source === undefined) return;
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }

  return { fileOf: (host: string, to: string) => fileOf(out, host, to), removePage, publishMedia };
}
