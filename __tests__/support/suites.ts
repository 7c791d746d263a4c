/** Tests of the built program as a whole, of processes that take seconds to end, and with thousands of files or a million metrics: they have a run of their own. */
export const slowTests = [
  '__tests__/commands/**/*.test.ts',
  '__tests__/report/browser.test.ts',
  '__tests__/report/sweep/sweepBrowser.test.ts',
  '__tests__/readers/wandbDamage.test.ts',
  '__tests__/readers/tensorboardBadFiles.test.ts',
  '__tests__/capture/stopCommand.test.ts',
  '__tests__/capture/aim/askAim.test.ts',
  '__tests__/{readers,records}/manyMetrics.test.ts',
  '__tests__/readers/neptuneDamage.test.ts',
  '__tests__/readers/frameworks/damaged.test.ts',
  '__tests__/readers/truncation.test.ts',
];

/** Whole jobs of the built Action on the loopback GitHub, and the tests of that test bed. */
export const gitHubTests = ['__tests__/{github,loopback,runner}/**/*.test.ts'];
