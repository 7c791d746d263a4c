/** The commands of the terminal program. */
export const commandNames = [
  'check',
  'record',
  'compare',
  'verify',
  'read',
  'samples',
  'calibrate',
  'sweep',
  'suggest',
  'rehydrate',
] as const;
export type CommandName = (typeof commandNames)[number];

/** The commands of the Action. */
export const actionCommands = ['check', 'record', 'publish', 'verify', 'sweep'] as const;
export type ActionCommand = (typeof actionCommands)[number];
