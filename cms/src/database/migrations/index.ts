import * as migration_20261124_015437_initial from './20261124_015437_initial.ts';
import * as migration_20261124_231457_import_record from './20261124_231457_import_record.ts';
import * as migration_20261124_235638_letters_and_pictures from './20261124_235638_letters_and_pictures.ts';
import * as migration_20261125_022121_settings from './20261125_022121_settings.ts';
import * as migration_20261125_023019_craft from './20261125_023019_craft.ts';
import * as migration_20261125_023131_settings from './20261125_023131_settings.ts';
import * as migration_20261125_023431_newsroom from './20261125_023431_newsroom.ts';
import * as migration_20261125_023727_exchange from './20261125_023727_exchange.ts';
import * as migration_20261125_025144_board from './20261125_025144_board.ts';
import * as migration_20261125_025417_newsroom from './20261125_025417_newsroom.ts';
import * as migration_20261125_025825_virtual from './20261125_025825_virtual.ts';
import * as migration_20261125_032318_virtual from './20261125_032318_virtual.ts';
import * as migration_20261125_034647_newsroom from './20261125_034647_newsroom.ts';
import * as migration_20261125_151535_cases from './20261125_151535_cases.ts';
import * as migration_20261125_154015_intake from './20261125_154015_intake.ts';
import * as migration_20261125_155602_forms from './20261125_155602_forms.ts';
import * as migration_20261125_160757_pieces from './20261125_160757_pieces.ts';

export const migrations = [
  {
    up: migration_20261124_015437_initial.up,
    down: migration_20261124_015437_initial.down,
    name: '20261124_015437_initial',
  },
  {
    up: migration_20261124_231457_import_record.up,
    down: migration_20261124_231457_import_record.down,
    name: '20261124_231457_import_record',
  },
  {
    up: migration_20261124_235638_letters_and_pictures.up,
    down: migration_20261124_235638_letters_and_pictures.down,
    name: '20261124_235638_letters_and_pictures',
  },
  {
    up: migration_20261125_022121_settings.up,
    down: migration_20261125_022121_settings.down,
    name: '20261125_022121_settings',
  },
  {
    up: migration_20261125_023019_craft.up,
    down: migration_20261125_023019_craft.down,
    name: '20261125_023019_craft',
  },
  {
    up: migration_20261125_023131_settings.up,
    down: migration_20261125_023131_settings.down,
    name: '20261125_023131_settings',
  },
  {
    up: migration_20261125_023431_newsroom.up,
    down: migration_20261125_023431_newsroom.down,
    name: '20261125_023431_newsroom',
  },
  {
    up: migration_20261125_023727_exchange.up,
    down: migration_20261125_023727_exchange.down,
    name: '20261125_023727_exchange',
  },
  {
    up: migration_20261125_025144_board.up,
    down: migration_20261125_025144_board.down,
    name: '20261125_025144_board',
  },
  {
    up: migration_20261125_025417_newsroom.up,
    down: migration_20261125_025417_newsroom.down,
    name: '20261125_025417_newsroom',
  },
  {
    up: migration_20261125_025825_virtual.up,
    down: migration_20261125_025825_virtual.down,
    name: '20261125_025825_virtual',
  },
  {
    up: migration_20261125_032318_virtual.up,
    down: migration_20261125_032318_virtual.down,
    name: '20261125_032318_virtual',
  },
  {
    up: migration_20261125_034647_newsroom.up,
    down: migration_20261125_034647_newsroom.down,
    name: '20261125_034647_newsroom',
  },
  {
    up: migration_20261125_151535_cases.up,
    down: migration_20261125_151535_cases.down,
    name: '20261125_151535_cases',
  },
  {
    up: migration_20261125_154015_intake.up,
    down: migration_20261125_154015_intake.down,
    name: '20261125_154015_intake',
  },
  {
    up: migration_20261125_155602_forms.up,
    down: migration_20261125_155602_forms.down,
    name: '20261125_155602_forms',
  },
  {
    up: migration_20261125_160757_pieces.up,
    down: migration_20261125_160757_pieces.down,
    name: '20261125_160757_pieces'
  },
];
