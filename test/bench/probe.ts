/** Loaded before a contender's own code: tells over IPC what the process has used so far, and ends it when its parent is gone. */
import type { Usage } from './measure.ts';

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpuMs: (user + system) / 1000, residentBytes: process.memoryUsage.rss() };
  process.send?.(usage);
});
process.once('disconnect', () => process.exit(0));
// Only the contender's server keeps the process alive: one that fails to listen ends, and is reported.
process.channel?.unref();
