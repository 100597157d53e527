// Which process listens on a port. Linux tells it in /proc; elsewhere nobody is named.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

const listening = '0A';

/**
 * @param {number} port
 * @returns {{pid: number, command: string} | null}
 */
export function findPortHolder(port) {
  const sockets = new Set(['tcp', 'tcp6'].flatMap((table) => listeningSockets(table, port)));
  if (sockets.size === 0) return null;
  for (const pid of entries('/proc').filter((name) => /^\d+$/.test(name)))
    for (const descriptor of entries(`/proc/${pid}/fd`)) {
      const socket = /^socket:\[(\d+)\]$/.exec(link(`/proc/${pid}/fd/${descriptor}`))?.[1];
      if (socket !== undefined && sockets.has(socket)) return { pid: Number(pid), command: commandOf(pid) };
    }
  return null;
}

function listeningSockets(table, port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return read(`/proc/net/${table}`)
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === listening && local?.endsWith(`:${wanted}`))
    .map((columns) => columns[9]);
}

/** The command line of a process, short enough for a sentence; empty when it is gone. */
export const commandOf = (pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim().slice(0, 80);

// Processes come and go while we look, and those of others do not let themselves be read.
function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function link(file) {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
