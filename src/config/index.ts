/**
 * Settings of a run: plans, profiles and saved models. The parsers are loaded on their first use,
 * since zod and YAML take time to load and most runs need neither.
 */
import type { MatchModel, Profile } from '../model/index.js';
import type { Plan } from './planSchema.js';

export { PlanError } from './planError.js';
export type { Plan, PlanSource } from './planSchema.js';
export { profiles } from './profiles/index.js';

/**
 * Parses a plan and validates all of it.
 * @param content YAML
 * @param name the plan's file name, for messages
 * @param profile id or path of the profile that the command line names, which wins over the plan's
 * @throws InputError with every fault, each with its line; PlanError if it is valid YAML
 */
export async function parsePlan(content: string, name: string, profile?: string): Promise<Plan> {
  return (await import('./plan.js')).parsePlan(content, name, profile);
}

/**
 * Parses a profile that a user wrote.
 * @param content YAML or JSON
 * @param name the file's name, for messages
 * @throws InputError with every fault
 */
export async function parseProfile(content: string, name: string): Promise<Profile> {
  return (await import('./profile.js')).parseProfile(content, name);
}

/**
 * Parses a model of match weights, as `--save-model` writes it or as a part of `summary.json`.
 * @param content JSON
 * @param name the file's name, for messages
 * @throws InputError `model-unreadable` if it is not a model
 */
export async function parseModel(content: string, name: string): Promise<MatchModel> {
  return (await import('./model.js')).parseModel(content, name);
}

/** Loads the schema of a model, for the schema of a file with a model in it. */
export async function loadModelSchema() {
  return (await import('./model.js')).modelSchema;
}
