// Loaded before a program: writes the peak of its resident memory, in MB, as the last line of stderr.
process.on('exit', () => {
  process.stderr.write(`\npeak-memory-mb ${Math.round(process.resourceUsage().maxRSS / 1000)}\n`);
});
