import * as migration_20261124_015437_initial from './20261124_015437_initial.ts';

export const migrations = [
  {
    up: migration_20261124_015437_initial.up,
    down: migration_20261124_015437_initial.down,
    name: '20261124_015437_initial'
  },
];
