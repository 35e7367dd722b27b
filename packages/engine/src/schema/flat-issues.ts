import type { z } from "./strict-zod.ts";

type ZodIssue = z.core.$ZodIssue;

/** One plain problem at one place. */
export type FlatIssue = { readonly path: readonly PropertyKey[] } & (
  | { readonly kind: "unknown-field"; readonly field: string }
  | {
      readonly kind: "no-alternative";
      readonly fields: readonly string[];
      readonly allowed: readonly string[];
    }
  | { readonly kind: "missing" }
  | { readonly kind: "wrong-type"; readonly expected: string }
  | { readonly kind: "not-a-choice"; readonly value: unknown; readonly choices: readonly string[] }
  | { readonly kind: "empty" }
  | { readonly kind: "malformed"; readonly rule: string; readonly value: unknown }
);

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many fields of the value an alternative of a union knows. */
function knownFields(value: Record<string, unknown>, alternative: readonly ZodIssue[]): number {
  const unknown = new Set(
    alternative.flatMap((issue) =>
      issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
    ),
  );
  return Object.keys(value).filter((key) => !unknown.has(key)).length;
}

/** Names an alternative requires and the value lacks. */
function wantedFields(value: Record<string, unknown>, alternative: readonly ZodIssue[]): string[] {
  return alternative
    .filter(({ path }) => path.length === 1 && !Object.hasOwn(value, String(path[0])))
    .map(({ path }) => String(path[0]));
}

function flattenUnion(
  alternatives: readonly (readonly ZodIssue[])[],
  path: readonly PropertyKey[],
  root: unknown,
): FlatIssue[] {
  const value = valueAt(root, path);
  if (!isObject(value)) {
    return [
      value === undefined ? { kind: "missing", path } : { kind: "wrong-type", expected: "object", path },
    ];
  }
  const ranked = alternatives
    .map((issues) => ({ issues, known: knownFields(value, issues) }))
    .sort((a, b) => b.known - a.known || a.issues.length - b.issues.length);
  const [best] = ranked;
  if (best === undefined || best.known === 0) {
    const allowed = alternatives.flatMap((issues) => wantedFields(value, issues));
    return [{ kind: "no-alternative", fields: Object.keys(value), allowed: [...new Set(allowed)], path }];
  }
  return flatIssues(best.issues, root, path);
}

/** Turns zod's issues into plain ones: of a union, those of the alternative that was most likely meant. */
export function flatIssues(
  issues: readonly ZodIssue[],
  root: unknown,
  base: readonly PropertyKey[] = [],
): FlatIssue[] {
  return issues.flatMap((issue): FlatIssue[] => {
    const path = [...base, ...issue.path];
    const value = valueAt(root, path);
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((field) => ({ kind: "unknown-field", field, path }));
      case "invalid_union":
        return flattenUnion(issue.errors, path, root);
      case "invalid_type":
        return [
          value === undefined
            ? { kind: "missing", path }
            : { kind: "wrong-type", expected: issue.expected, path },
        ];
      case "invalid_value":
        return [
          value === undefined
            ? { kind: "missing", path }
            : { kind: "not-a-choice", value, choices: issue.values.map(String), path },
        ];
      case "too_small":
        return [{ kind: "empty", path }];
      default:
        return [{ kind: "malformed", rule: issue.message, value, path }];
    }
  });
}
