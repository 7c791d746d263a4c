/** Sections are left out in this order when a comment gets too long; `heading` and `footer` never are. */
export const dropOrder = [
  'packages',
  'environment',
  'code',
  'curves',
  'data',
  'other metrics',
  'moved metrics',
  'reproduction',
  'warnings',
  'params',
  'end of the log',
  'gates',
  'metrics',
] as const;

export type SectionName = (typeof dropOrder)[number] | 'heading' | 'footer';

/** A part of the comment that can be left out as a whole. */
export interface Section {
  readonly name: SectionName;
  readonly text: string;
}
