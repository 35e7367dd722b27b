const DAY_MS = 86_400_000;

interface Dates {
  readonly from?: string;
  readonly to?: string;
}

/** Both dates moved by some days to either side, one at a time. */
export function shiftedDates(
  dates: Dates,
  days: number,
): readonly { readonly what: string; readonly dates: Dates }[] {
  return (["from", "to"] as const).flatMap((side) => {
    const date = dates[side];
    if (date === undefined) return [];
    return [-days, days].map((by) => ({
      what: `${side} ${moved(date, by)} instead of ${date}`,
      dates: { ...dates, [side]: moved(date, by) },
    }));
  });
}

function moved(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
