#!/usr/bin/env node
import { runCli } from './cli/run.ts';
import { processSession } from './cli/session.ts';

process.exitCode = await runCli(process.argv.slice(2), processSession());
