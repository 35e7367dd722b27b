import { type OwnerNames, READABLE_PLATFORMS } from "@netral/readers";

/** Takes `NAME`, or `PLATFORM=NAME` for a platform that is known. */
export function ownerName(input: string): string {
  const [, platform] = /^([a-z]+)=/.exec(input) ?? [];
  if (platform !== undefined && !isPlatform(platform)) {
    throw new RangeError(`${input}: ${READABLE_PLATFORMS.join(" | ")}`);
  }
  return input;
}

/** The names given with `--owner`, one for each platform; a name alone counts wherever no other is given. */
export function ownerNames(given: readonly string[] | undefined): { readonly owner?: OwnerNames } {
  if (given === undefined || given.length === 0) return {};
  return {
    owner: Object.fromEntries(
      given.map((one): [string, string] => {
        const [, platform = "", name = ""] = /^([a-z]+)=(.*)$/s.exec(one) ?? [];
        return isPlatform(platform) ? [platform, name] : ["other", one];
      }),
    ),
  };
}

function isPlatform(word: string): boolean {
  return READABLE_PLATFORMS.some((platform) => platform === word);
}
