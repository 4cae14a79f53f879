/** Finds the plan and the branch table that lie among the lists. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of a plan and a branch table, as far as a folder has them. */
export interface Settings {
  plan?: string;
  branches?: string;
}

/** Finds the plan and the branch table of a folder, below its path as written. */
export function settingsIn(folder: string): Settings {
  const there = (name: string) => existsSync(join(folder, name));
  const table = ['branches.csv', 'branches.xlsx'].find(there);
  return {
    ...(there('hopnhat.yaml') ? { plan: join(folder, 'hopnhat.yaml') } : {}),
    ...(table === undefined ? {} : { branches: join(folder, table) }),
  };
}

/** Inputs and settings that a command names; those of an earlier result go before them. */
export interface GivenSettings extends Settings {
  inputs: readonly string[];
  previous?: string;
}

/** Finds the plan, else the branch table, that lies in the only folder of the inputs and is not used. */
export function unusedSettings({ inputs, plan, branches, previous }: GivenSettings): Settings {
  const [folder, another] = inputs;
  if (folder === undefined || another !== undefined || previous !== undefined) return {};
  if (plan !== undefined) return {};
  const found = settingsIn(folder);
  if (found.plan !== undefined) return { plan: found.plan };
  return branches === undefined ? found : {};
}
