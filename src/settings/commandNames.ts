/** The commands of the terminal program. */
export const commandNames = ['check', 'record', 'compare', 'read', 'samples', 'sweep', 'suggest'] as const;
export type CommandName = (typeof commandNames)[number];

/** The commands of the Action. */
export const actionCommands = ['check', 'record', 'publish', 'sweep'] as const;
export type ActionCommand = (typeof actionCommands)[number];
