/**
 * Canonical JSON (RFC 8785, JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Undefined for what has none: a lone surrogate, NaN, a function.
 */
export function canonicalJson(value: unknown): string | undefined {
  if (Array.isArray(value)) return bracket("[", value.map(canonicalJson), "]");
  if (typeof value === "object" && value !== null) return bracket("{", members(value), "}");
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  if (typeof value === "string" && !value.isWellFormed()) return undefined;
  return JSON.stringify(value);
}

function members(value: object): (string | undefined)[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => {
      const name = canonicalJson(key);
      const text = canonicalJson(member);
      return name === undefined || text === undefined ? undefined : `${name}:${text}`;
    });
}

function bracket(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : `${open}${parts.join(",")}${close}`;
}
