// SPDX-License-Identifier: EUPL-1.2

/** The whole of a stop: what is not closed by then is ended, so that no deploy hangs. */
const STOP_MS = 10_000;

/** SIGTERM and SIGINT close once, in order, and end the process with 0; past the time box with 1. */
export function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
