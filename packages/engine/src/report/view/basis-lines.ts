import type { CheckReport, Pack } from "@netral/engine/model";
import { formatNumber } from "../format-number.ts";
import { formatRegistryDate } from "../format-time.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** What a report was made with: who, which law, which registry, which program. */
export function basisLines(
  report: Pick<CheckReport, "tool" | "pack" | "registry" | "profile" | "profileAssumed">,
  pack: Pack,
  words: Catalogue,
  isRedacted: boolean,
): string[] {
  const { profile, registry } = report;
  const status = words.status[profile.status];
  const generated = registry.generated === null ? undefined : formatRegistryDate(registry.generated, words);
  const overlays = registry.overlays > 0 ? formatNumber(registry.overlays, words) : undefined;
  return [
    report.profileAssumed ? words.basis.profileAssumed(status) : words.basis.profile(status),
    ...(profile.hopefulFrom ? [words.basis.hopefulFrom[profile.hopefulFrom]] : []),
    words.basis.pack(
      pack.title[words.lang],
      report.pack.version,
      formatRegistryDate(report.pack.asOf, words),
    ),
    words.basis.registry(generated, overlays),
    words.basis.version(report.tool.version),
    words.basis.digest(report.pack.digest),
    ...(isRedacted ? [words.basis.redacted] : []),
  ];
}
