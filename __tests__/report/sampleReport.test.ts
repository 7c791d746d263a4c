import { expect, test } from 'vitest';
import { runRecordSchema } from '../../src/records/runRecord.ts';
import { sampleReports } from '../support/sampleReport.ts';

test.each(Object.entries(sampleReports).filter(([name]) => name !== 'hostile'))(
  'the sample report "%s" consists of valid records and is always the same',
  (_, build) => {
    const report = build();
    for (const run of [...report.baselineRuns, ...report.candidateRuns]) runRecordSchema.parse(run);
    expect(build()).toEqual(report);
  },
);
