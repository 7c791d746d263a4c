import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Series } from '../../records/reading.ts';
import { findProgram } from './findProgram.ts';
import { thinnedPoints, type ThinnedPoints } from './thinnedPoints.ts';

/** What the GPUs showed while a command ran. */
export interface GpuUse {
  /** The largest sum over the visible devices. It is what the devices held, whoever used them; null without any. */
  readonly peakBytes: number | null;
  /** `system/gpu_percent{gpu=0}` and `system/gpu_memory_bytes{gpu=0}` over seconds since the start. */
  readonly series: readonly Series[];
}

/** One line of `nvidia-smi`. A value it does not know, `[N/A]`, is null. */
export interface GpuReading {
  readonly index: string;
  readonly uuid: string;
  readonly memoryBytes: number | null;
  readonly percent: number | null;
}

interface GpuPoint {
  readonly seconds: number;
  readonly memoryBytes: number | null;
  readonly percent: number | null;
}

const query = [
  '--query-gpu=index,uuid,memory.used,utilization.gpu',
  '--format=csv,noheader,nounits',
  '--loop-ms=1000',
];

/** Starts one `nvidia-smi` that looks every second; the returned function ends it. Without the program it finds nothing. */
export function sampleGpus(environment: Readonly<Record<string, string>>): () => GpuUse {
  const program = findProgram('nvidia-smi', environment['PATH'], '/');
  if (program === undefined) return () => ({ peakBytes: null, series: [] });
  const startedAt = performance.now();
  const points = new Map<string, ThinnedPoints<GpuPoint>>();
  const heldBytes = new Map<string, number>();
  let peakBytes: number | null = null;

  const child = spawn(program, query, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...environment },
    windowsHide: true,
  });
  // A driver that does not answer is the same as no driver: there is nothing to tell.
  child.on('error', () => undefined);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const reading = parseGpuLine(line);
    if (reading === undefined || !isVisible(reading, environment['CUDA_VISIBLE_DEVICES'])) return;
    const { index, memoryBytes, percent } = reading;
    if (memoryBytes !== null) {
      heldBytes.set(index, memoryBytes);
      peakBytes = Math.max(
        peakBytes ?? 0,
        [...heldBytes.values()].reduce((sum, bytes) => sum + bytes, 0),
      );
    }
    const ofDevice = points.get(index) ?? thinnedPoints(mergePoints);
    points.set(index, ofDevice);
    ofDevice.add({ seconds: (performance.now() - startedAt) / 1000, memoryBytes, percent });
  });
  return () => {
    child.kill();
    return { peakBytes, series: [...points].flatMap(([gpu, ofDevice]) => toSeries(gpu, ofDevice.list())) };
  };
}

/** `0, GPU-5c1…, 1234, 56`: memory in MiB. Undefined for a line of another kind. */
export function parseGpuLine(line: string): GpuReading | undefined {
  const [index, uuid, memory, percent] = line.split(',').map((field) => field.trim());
  if (index === undefined || !/^\d+$/.test(index) || uuid === undefined) return undefined;
  const mebibytes = parseNumber(memory);
  return {
    index,
    uuid,
    memoryBytes: mebibytes === null ? null : mebibytes * 1024 * 1024,
    percent: parseNumber(percent),
  };
}

function parseNumber(field: string | undefined): number | null {
  return field !== undefined && /^\d+(\.\d+)?$/.test(field) ? Number(field) : null;
}

/** CUDA's rule: a list of indices or beginnings of UUIDs; what follows the first that names no device is ignored. */
export function isVisible({ index, uuid }: GpuReading, visibleDevices: string | undefined): boolean {
  if (visibleDevices === undefined) return true;
  for (const entry of visibleDevices.split(',').map((text) => text.trim())) {
    if (entry === index || (entry.startsWith('GPU-') && uuid.startsWith(entry))) return true;
    if (!/^(\d+$|GPU-|MIG-)/.test(entry)) return false;
    // A slice of a device is named by its own id, which does not tell the device.
    if (entry.startsWith('MIG-')) return true;
  }
  return false;
}

function mergePoints(earlier: GpuPoint, later: GpuPoint): GpuPoint {
  return {
    seconds: later.seconds,
    memoryBytes: mergeValues(earlier.memoryBytes, later.memoryBytes, Math.max),
    percent: mergeValues(earlier.percent, later.percent, (a, b) => (a + b) / 2),
  };
}

function mergeValues(
  a: number | null,
  b: number | null,
  merge: (a: number, b: number) => number,
): number | null {
  return a === null || b === null ? (a ?? b) : merge(a, b);
}

function toSeries(gpu: string, points: readonly GpuPoint[]): Series[] {
  const series = (name: string, pick: (point: GpuPoint) => number | null): Series[] => {
    const known = points.flatMap((point) => {
      const value = pick(point);
      return value === null ? [] : [{ step: point.seconds, value }];
    });
    if (known.length === 0) return [];
    const steps = known.map(({ step }) => step);
    return [{ name, labels: { gpu }, stepKind: 'seconds', steps, values: known.map(({ value }) => value) }];
  };
  return [
    ...series('system/gpu_percent', ({ percent }) => percent),
    ...series('system/gpu_memory_bytes', ({ memoryBytes }) => memoryBytes),
  ];
}
