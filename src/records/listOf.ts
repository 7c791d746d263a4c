import { z } from 'zod';

/** Shorter lists are checked in one go: their faults cannot become many. */
const shortList = 1000;
const mostFaults = 1000;

/**
 * A list of any length. The check ends after the first faults: a file of a few megabytes can hold millions of them, and a
 * message about each would take the memory of the whole machine.
 */
export function listOf<T extends z.ZodType>(element: T): z.ZodPreprocess<z.ZodArray<T>> {
  return z.preprocess((value, context) => {
    if (Array.isArray(value) && value.length > shortList) reportFirstFaults(element, value, context);
    return value;
  }, z.array(element));
}

function reportFirstFaults(
  element: z.ZodType,
  values: readonly unknown[],
  { issues }: z.core.ParsePayload,
): void {
  for (const [index, value] of values.entries()) {
    const checked = element.safeParse(value, { reportInput: true });
    for (const { path, message, input } of checked.error?.issues ?? [])
      issues.push({ code: 'custom', path: [index, ...path], message, input });
    if (issues.length >= mostFaults) return;
  }
}
