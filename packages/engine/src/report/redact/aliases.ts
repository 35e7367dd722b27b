/** Stable stand-ins for other people's accounts in one report: `[@1]`, `[@2]`, in order of appearance. */
export interface Aliases {
  readonly of: (key: string) => string;
  /** The stand-in of an account that was masked before; undefined for all others. */
  readonly known: (key: string) => string | undefined;
}

/** Starts a new numbering. */
export function createAliases(): Aliases {
  const aliases = new Map<string, string>();
  return {
    of: (key) => {
      const alias = aliases.get(key) ?? `[@${aliases.size + 1}]`;
      aliases.set(key, alias);
      return alias;
    },
    known: (key) => aliases.get(key),
  };
}
