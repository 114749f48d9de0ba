/** Seconds of processor time that this process has used: unlike the clock, the same on a machine that has other work. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
