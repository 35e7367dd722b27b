import type { Ignored } from "./shape.ts";

/** Files whose comparable path matches hold no acts. */
export function ignoredPath(reason: string, pattern: RegExp): Ignored {
  return { reason, test: (head) => pattern.test(head.lower) };
}

/** JSON files all of whose top-level keys match hold no acts. */
export function ignoredKeys(reason: string, pattern: RegExp): Ignored {
  return {
    reason,
    test(head) {
      const root = head.json()?.value;
      if (typeof root !== "object" || root === null || Array.isArray(root)) return false;
      const keys = Object.keys(root);
      return keys.length > 0 && keys.every((name) => pattern.test(name));
    },
  };
}
