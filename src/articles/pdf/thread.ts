import { parentPort, workerData } from 'node:worker_threads';
import { extractPdf } from './extract.ts';
import type { PdfReply, PdfRequest } from './messages.ts';

/** A thread of its own for one PDF, so that one that never ends, or fills the memory, can be ended. */
function send(reply: PdfReply): void {
  parentPort?.postMessage(reply);
}

send({ ready: true });
send(await extractPdf(workerData as PdfRequest));
