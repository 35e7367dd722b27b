import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The few commands of WebDriver (W3C) that the other browsers are driven with. */
export interface Driver {
  readonly name: string;
  open(address: string): Promise<void>;
  /** Runs a function's body in the page. */
  run(body: string): Promise<unknown>;
  chooseFile(selector: string, path: string): Promise<void>;
  quit(): Promise<void>;
}

type Send = (command: Command, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
type Command = "session" | "open" | "run" | "find" | "type";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Path of a program on this machine, if it is there. */
export function programPath(...names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Tries until it works or ten seconds are over. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries > 40) throw error;
      await sleep(250);
    }
  }
}

function driverOf(name: string, send: Send, quit: () => Promise<void>): Driver {
  return {
    name,
    async open(url) {
      await send("open", { url });
    },
    run: (script) => send("run", { script, args: [] }),
    async chooseFile(value, path) {
      const found = await send("find", { using: "css selector", value });
      const id = typeof found === "object" && found !== null ? Reflect.get(found, ELEMENT) : undefined;
      await send("type", { id, text: path });
    },
    quit,
  };
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });

const resultOf = (result: unknown): unknown =>
  typeof result === "object" && result !== null && "value" in result ? result.value : result;

/** Firefox by its own remote protocol (Marionette), which needs no driver beside the browser. */
export async function startFirefox(program: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "netral-firefox-"));
  const port = await freePort();
  const prefs = { "marionette.port": port, "intl.accept_languages": "id", "browser.download.dir": profile };
  writeFileSync(
    join(profile, "user.js"),
    [...Object.entries(prefs), ["browser.download.folderList", 2]]
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const args = ["--headless", "--marionette", "--no-remote", "--profile", profile];
  const child = spawn(program, args, { stdio: "ignore", env: { ...process.env, HOME: profile } });
  const socket = await patiently(
    () =>
      new Promise<ReturnType<typeof connect>>((resolve, reject) => {
        const one = connect(port, "127.0.0.1", () => resolve(one));
        one.once("error", reject);
      }),
  );
  const waiting = new Map<number, (answer: readonly unknown[]) => void>();
  let buffer = Buffer.alloc(0);
  // A message is its length in bytes, a colon, and JSON: [1, id, error, result].
  socket.on("data", (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(":");
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (colon < 0 || buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])?.(message);
    }
  });
  const names: Readonly<Record<Command, string>> = {
    session: "WebDriver:NewSession",
    open: "WebDriver:Navigate",
    run: "WebDriver:ExecuteScript",
    find: "WebDriver:FindElement",
    type: "WebDriver:ElementSendKeys",
  };
  let last = 0;
  const send: Send = async (command, parameters) => {
    const id = ++last;
    const text = JSON.stringify([0, id, names[command], parameters]);
    const answered = new Promise<readonly unknown[]>((resolve) => {
      waiting.set(id, resolve);
    });
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(JSON.stringify(error));
    return resultOf(result);
  };
  await send("session", {});
  return driverOf("Firefox", send, async () => {
    socket.destroy();
    await stop(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

/** WebKit (WebKitGTK) by its WebDriver, on a screen of its own. */
export async function startWebKit(program: string, screen: string, browser: string): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), "netral-webkit-"));
  const port = await freePort();
  const display = `:${90 + (port % 1000)}`;
  const xvfb = spawn(screen, [display, "-screen", "0", "1280x900x24"], { stdio: "ignore" });
  const env = { ...process.env, DISPLAY: display, HOME: home, LANGUAGE: "id", LANG: "id_ID.UTF-8" };
  const child = spawn(program, [`--port=${port}`], { stdio: "ignore", env });
  const address = `http://127.0.0.1:${port}`;
  let session = "";
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${address}${path}`, { method: "POST", body: JSON.stringify(body) });
    const result = resultOf(await response.json());
    if (!response.ok) throw new Error(JSON.stringify(result));
    return result;
  };
  const send: Send = (command, parameters) => {
    if (command === "type") return post(`/session/${session}/element/${parameters["id"]}/value`, parameters);
    const path = { open: "url", run: "execute/sync", find: "element", session: "" }[command];
    return post(`/session/${session}/${path}`, parameters);
  };
  const options = { binary: browser, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const started = await patiently(() => post("/session", { capabilities }));
  session = String(typeof started === "object" && started ? Reflect.get(started, "sessionId") : "");
  return driverOf("WebKit", send, async () => {
    await fetch(`${address}/session/${session}`, { method: "DELETE" }).catch(() => undefined);
    await stop(child);
    await stop(xvfb);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
}
