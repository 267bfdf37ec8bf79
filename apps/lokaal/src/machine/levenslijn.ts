// SPDX-License-Identifier: EUPL-1.2
// Loaded before the main module of every child (`node --import`): the channel to the parent closes when that dies, by
// SIGKILL too, and then this process stops in its own tidy way, within a time.
const GEDULD_MS = 12_000;

process.on('disconnect', () => {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), GEDULD_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
