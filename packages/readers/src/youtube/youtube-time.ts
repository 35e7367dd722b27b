/** A time of Takeout's tables as ISO 8601: `2021-01-01 00:00:00 UTC` was written until 2023. */
export function youtubeTime(text: string | undefined): string | undefined {
  return text?.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ?UTC$/, "$1T$2Z");
}
