import { readFile } from "node:fs/promises";
import { cpus, loadavg, release, totalmem } from "node:os";

/** Where and with what the figures were taken. */
export interface Header {
  takenAt: string;
  scale: string;
  node: string;
  system: string;
  cpu: string;
  memoryGiB: number;
  /** Load of the last minute at the start and at the end; above the number of cores, figures are noisy. */
  load: readonly number[];
  versions: Record<string, string>;
}

export async function headerOf(scale: string, folder: string, loadAtStart: number): Promise<Header> {
  const processors = cpus();
  return {
    takenAt: new Date().toISOString().slice(0, 10),
    scale,
    node: process.version,
    system: `${process.platform} ${release()} ${process.arch}`,
    cpu: `${processors.length} × ${processors[0]?.model ?? "unknown"}`,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: [loadAtStart, load()],
    versions: await versionsIn(folder),
  };
}

export function load(): number {
  return Math.round((loadavg()[0] ?? NaN) * 10) / 10;
}

async function versionsIn(folder: string): Promise<Record<string, string>> {
  const manifest = await manifestOf(`${folder}package.json`);
  const names = ["webex-wholesale", ...Object.keys(manifest.dependencies ?? {})];
  const versions = names.map(
    async (name) =>
      [name, (await manifestOf(`${folder}node_modules/${name}/package.json`)).version ?? ""] as const,
  );
  return Object.fromEntries(await Promise.all(versions));
}

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
}

async function manifestOf(path: string): Promise<Manifest> {
  return JSON.parse(await readFile(path, "utf8")) as Manifest;
}

/** The header in Markdown. */
export function headerText({ takenAt, scale, node, system, cpu, memoryGiB, load, versions }: Header): string {
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    "# Measured side by side",
    `Taken on ${takenAt}, ${scale} run: Node ${node}, ${system}, ${cpu}, ${memoryGiB} GiB, load ${load.join(" to ")}.`,
    `Versions: ${list.join(", ")}.`,
    "Figures are medians, with the quartiles in brackets; ratios are taken between runs of the same round. " +
      "`raw fetch again` is the control: what it differs by from 1 is noise.",
  ].join("\n\n");
}
