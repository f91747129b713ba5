import type { Document } from 'slimdom';
import { parseManifest, type HostedFiles, type ManifestProblem, type ManifestRule } from './manifest';
import { RESOURCE_RULES } from './resource-rules';
import { STRUCTURE_RULES } from './structure-rules';

export const MANIFEST_RULES: readonly ManifestRule[] = [...STRUCTURE_RULES, ...RESOURCE_RULES];

/**
 * Checks a manifest without asking anybody: Microsoft's own validator sends it to a service.
 * @param files the add-in's files as they will be served
 */
export function checkManifest(xml: string, files: HostedFiles): readonly ManifestProblem[] {
  let manifest: Document;
  try {
    manifest = parseManifest(xml);
  } catch (error) {
    return [{ rule: 'well-formed', message: error instanceof Error ? error.message : String(error) }];
  }
  return MANIFEST_RULES.flatMap((rule) => rule.check(manifest, files).map((message) => ({ rule: rule.id, message })));
}
