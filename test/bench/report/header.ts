import { readFile } from "node:fs/promises";
import { cpus, loadavg, release } from "node:os";

/** Where and with what the figures were taken. */
export interface Header {
  takenAt: string;
  scale: string;
  system: string;
  /** The load average at the start and at the end. Above the number of cores, figures are noisy. */
  load: readonly number[];
  versions: Record<string, string>;
}

export async function headerOf(scale: string, peersFolder: string, loadAtStart: number): Promise<Header> {
  const cores = cpus();
  return {
    takenAt: new Date().toISOString().slice(0, 10),
    scale,
    system: `Node ${process.version}, ${process.platform} ${release()}, ${cores.length} × ${cores[0]?.model ?? "unknown"}`,
    load: [loadAtStart, loadAverage()],
    versions: await versionsIn(peersFolder),
  };
}

export function loadAverage(): number {
  return Number((loadavg()[0] ?? NaN).toFixed(1));
}

async function versionsIn(folder: string): Promise<Record<string, string>> {
  const { dependencies = {} } = await readManifest(`${folder}package.json`);
  const versions: Record<string, string> = {};
  for (const name of ["webex-wholesale", ...Object.keys(dependencies)]) {
    const { version = "" } = await readManifest(`${folder}node_modules/${name}/package.json`);
    versions[name] = version;
  }
  return versions;
}

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
}

async function readManifest(path: string): Promise<Manifest> {
  return JSON.parse(await readFile(path, "utf8")) as Manifest;
}

export function headerText({ takenAt, scale, system, load, versions }: Header): string {
  return [
    "# Benchmark results",
    `Taken on ${takenAt}, ${scale} run: ${system}, load ${load.join(" to ")}.`,
    `Versions: ${Object.entries(versions)
      .map((entry) => entry.join(" "))
      .join(", ")}.`,
    "Figures are medians, with quartiles in parentheses. Ratios are taken within each round. `raw-fetch again` is the " +
      "control: its distance from 1 is noise.",
  ].join("\n\n");
}
