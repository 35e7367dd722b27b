/** What Microsoft's programs call the zones an Indonesian invitation may name (Unicode CLDR, windowsZones.xml). */
const MICROSOFT: Readonly<Record<string, string>> = {
  "se asia standard time": "Asia/Jakarta",
  "singapore standard time": "Asia/Singapore",
  "w. australia standard time": "Australia/Perth",
  "tokyo standard time": "Asia/Tokyo",
};

/** What Indonesians call their zones. */
const INDONESIAN: Readonly<Record<string, string>> = {
  wib: "Asia/Jakarta",
  wita: "Asia/Makassar",
  wit: "Asia/Jayapura",
};

/**
 * Milliseconds east of UTC at a local time of a zone that the file names and does not define; undefined where the
 * name is not known.
 */
export function zoneOffset(name: string, local: number): number | undefined {
  const key = name.toLowerCase();
  const zone = MICROSOFT[key] ?? INDONESIAN[key] ?? name;
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      timeZoneName: "longOffset",
      year: "numeric",
    });
    // Twice: the first guess takes the local time for UTC, and may lie on the other side of a change of clocks.
    const guess = offsetAt(format, local);
    return offsetAt(format, local - guess);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -size : size;
}
