import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Issue, Outcome } from "@netral/engine/model";
import { nodeInflate, nodeSpill, openNodeInputs } from "@netral/readers/node";
import { type Door, fileIssue, type Output, type TextSink } from "./door.ts";
import { terminalProgress } from "./terminal-progress.ts";

const COMFORTABLE_WIDTH = 100;

/** The door to the machine this process runs on. */
export function nodeDoor(): Door {
  const interrupt = new AbortController();
  process.once("SIGINT", () => interrupt.abort());
  return {
    stdout: outputOf(process.stdout, process.stdout.columns),
    stderr: outputOf(process.stderr, process.stderr.columns),
    env: process.env,
    today,
    salt: () => randomBytes(16).toString("hex"),
    stdin: { isTerminal: process.stdin.isTTY === true, read: () => buffer(process.stdin) },
    isFile,
    readBytes,
    readText,
    writeText: async (path, text, inputs) => {
      const sink = await openText(path, inputs);
      if (!sink.ok) return sink;
      await sink.value.write(text);
      await sink.value.close();
      return { ok: true, value: undefined };
    },
    openText,
    jsonFiles,
    openInputs: openNodeInputs,
    inflate: nodeInflate,
    recogniser: async () => (await import("@netral/documents/node")).nodeRecogniser(),
    spill: nodeSpill,
    progress: (label) => terminalProgress(label, process.stderr),
    signal: interrupt.signal,
  };
}

function outputOf(stream: Writable & { isTTY?: boolean }, columns: number | undefined): Output {
  // A reader that went away (`| head`) has seen what it wanted; the run ends with the exit code it has anyway.
  let isClosed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isClosed = true;
  });
  return {
    write: async (text) => {
      if (isClosed || stream.write(text)) return;
      await once(stream, "drain").catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EPIPE") throw error;
      });
    },
    isTerminal: stream.isTTY === true,
    width: columns ?? COMFORTABLE_WIDTH,
  };
}

function today(): string {
  // The Swedish way of writing dates is ISO 8601's.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta", dateStyle: "short" }).format(
    new Date(),
  );
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  try {
    return { ok: true, value: await readFile(path) };
  } catch {
    return { ok: false, issues: [cannotRead(path)] };
  }
}

async function readText(path: string): Promise<Outcome<string>> {
  const bytes = await readBytes(path);
  return bytes.ok ? { ok: true, value: Buffer.from(bytes.value).toString("utf8") } : bytes;
}

function cannotRead(path: string): Issue {
  return fileIssue(
    "file/cannot-read",
    path,
    { id: `Tidak dapat membaca ${path}`, en: `Cannot read ${path}` },
    { id: "Periksa nama dan letak berkas itu.", en: "Check the file's name and place." },
  );
}

async function openText(path: string, inputs: readonly string[]): Promise<Outcome<TextSink>> {
  const target = resolve(path);
  if (await isInput(target, inputs)) {
    return {
      ok: false,
      issues: [
        fileIssue(
          "file/would-overwrite-input",
          path,
          { id: `${path} adalah berkas masukan`, en: `${path} is one of the inputs` },
          { id: "Pilih nama lain untuk hasilnya.", en: "Choose another name for the output." },
        ),
      ],
    };
  }
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString("hex")}`);
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const stream = createWriteStream(draft, { encoding: "utf8", flags: "wx" });
  try {
    await once(stream, "open");
    if (isFolder) throw new Error(`${target} is a folder`);
  } catch {
    stream.destroy();
    await rm(draft, { force: true });
    return {
      ok: false,
      issues: [
        fileIssue(
          "file/cannot-write",
          path,
          { id: `Tidak dapat menulis ${path}`, en: `Cannot write ${path}` },
          { id: "Periksa folder tujuan dan izinnya.", en: "Check the folder and its permissions." },
        ),
      ],
    };
  }
  return {
    ok: true,
    value: {
      write: async (text) => {
        if (!stream.write(text)) await once(stream, "drain");
      },
      close: async () => {
        stream.end();
        await once(stream, "close");
        await rename(draft, target);
      },
      discard: async () => {
        stream.destroy();
        await rm(draft, { force: true });
      },
    },
  };
}

/** An input itself, or a file that is already there inside a folder that is an input. */
async function isInput(target: string, inputs: readonly string[]): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => undefined);
  const wanted = await real(target);
  if (wanted === undefined) return false;
  const taken = await Promise.all(inputs.map(real));
  return taken.some((path) => path !== undefined && (wanted === path || wanted.startsWith(path + sep)));
}

async function jsonFiles(folder: string): Promise<Outcome<readonly string[]>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
    return { ok: true, value: files.map((entry) => join(entry.parentPath, entry.name)).sort() };
  } catch {
    return {
      ok: false,
      issues: [
        fileIssue(
          "file/cannot-read",
          folder,
          { id: `Tidak dapat membaca folder ${folder}`, en: `Cannot read the folder ${folder}` },
          { id: "Periksa nama dan letak folder itu.", en: "Check the folder's name and place." },
        ),
      ],
    };
  }
}
