import { formatNumber } from "@netral/engine/report";
import { useEffect } from "preact/hooks";
import { announce } from "../../state/announcement.ts";
import { cancelCheck, startedAt } from "../../state/check.ts";
import { progress } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { words } from "../../state/words.ts";
import { secondsLeft } from "./seconds-left.ts";

/** Progress that moves: files, records, time left; and a way out. */
export function RunningCheck() {
  const t = messages.value.check;
  const now = progress.value;
  const percent = now && now.totalBytes > 0 ? Math.floor((100 * now.bytes) / now.totalBytes) : 0;
  const left = now ? secondsLeft(now.bytes, now.totalBytes, performance.now() - startedAt.value) : undefined;
  const tens = Math.floor(percent / 10);
  useEffect(() => {
    if (tens > 0) announce(messages.value.check.percent(tens * 10));
  }, [tens]);
  return (
    <section class="card running" aria-labelledby="running">
      <h2 id="running">{t.runningTitle}</h2>
      <progress max={100} value={now ? percent : undefined} aria-labelledby="running" />
      {now ? (
        <>
          <p class="figures">
            {t.percent(percent)} · {t.records(formatNumber(now.records, words.value))}
            {left !== undefined &&
              ` · ${t.timeLeft(left < 90 ? t.seconds(left) : t.minutes(Math.round(left / 60)))}`}
            {now.pictures !== undefined && ` · ${t.pictures.seen(formatNumber(now.pictures, words.value))}`}
          </p>
          <p class="file" title={t.files}>
            {now.file}
          </p>
        </>
      ) : (
        <p class="figures">{t.preparing}</p>
      )}
      <button type="button" onClick={cancelCheck}>
        {t.cancel}
      </button>
    </section>
  );
}
