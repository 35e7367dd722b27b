import { styleText } from "node:util";
import type { Progress } from "@netral/readers";
import type { ProgressView } from "./door.ts";

const REFRESH_MS = 120;
/** Shorter work shows nothing: a line that flashes by is no help. */
const PATIENCE_MS = 600;

/** One line on the terminal that is rewritten while work goes on; nothing where it is no terminal. */
export function terminalProgress(label: string, stream: NodeJS.WriteStream): ProgressView {
  const started = performance.now();
  let shown = started;
  let isVisible = false;
  return {
    update: (progress) => {
      const now = performance.now();
      if (!stream.isTTY || now - started < PATIENCE_MS || now - shown < REFRESH_MS) return;
      shown = now;
      isVisible = true;
      stream.write(`\r\u001B[2K${line(label, progress, now - started, stream.columns)}`);
    },
    done: () => {
      if (isVisible) stream.write("\r\u001B[2K");
    },
  };
}

function line(
  label: string,
  { bytes, totalBytes, records, file }: Progress,
  elapsed: number,
  width = 80,
): string {
  const share = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 0;
  const left = share > 0.02 ? ` ~${Math.ceil((elapsed / share - elapsed) / 1000)} s` : "";
  const text = `${label} ${Math.floor(share * 100)} %${left} · ${records} · ${file}`;
  return styleText("dim", text.length < width ? text : `${text.slice(0, width - 2)}…`);
}
