import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { importCommand } from './import.ts';
import { judgeCommand } from './judge.ts';
import { outletCommand } from './outlet.ts';
import { queryCommand } from './query.ts';
import { rebuildCommand } from './rebuild.ts';
import { retractCommand } from './retract.ts';
import { serveCommand } from './serve.ts';

/** Every command, in the order of the work. */
export const COMMANDS: readonly Command[] = [
  extractCommand,
  buildCommand,
  serveCommand,
  queryCommand,
  retractCommand,
  judgeCommand,
  rebuildCommand,
  exportCommand,
  importCommand,
  checkCommand,
  outletCommand,
];
