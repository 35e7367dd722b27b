import { describe, expect, test } from "vitest";
import { type Engine, recogniserOver } from "./recogniser.ts";

/** An engine that reads the picture's bytes as one line of letters. */
function engineOf(log: string[], recognize?: Engine["recognize"]): Engine {
  return {
    async setParameters() {
      log.push("set");
    },
    async recognize(picture, options, output) {
      log.push(`read ${picture.length} ${options["thresholding_method"]}`);
      if (recognize) return await recognize(picture, options, output);
      const words = [{ text: "Desa", confidence: 90, bbox: { x0: 0, y0: 0, x1: 40, y1: 10 } }];
      return { data: { blocks: [{ paragraphs: [{ lines: [{ words }] }] }] } };
    },
    async terminate() {
      log.push("end");
    },
  };
}

describe("a recogniser", () => {
  test("starts its engine once, when first needed, and reads each picture twice", async () => {
    const log: string[] = [];
    const { recognise, start, close } = recogniserOver(async () => engineOf(log));
    expect(log).toEqual([]);
    await start();
    expect(await recognise(new Uint8Array(3))).toEqual({ text: "Desa", confidence: 0.9 });
    await recognise(new Uint8Array(4));
    await close();
    expect(log).toEqual(["set", "read 3 0", "read 3 2", "read 4 0", "read 4 2", "end"]);
  });

  test("after a failure the next picture gets a new engine", async () => {
    const log: string[] = [];
    let broken = true;
    const { recognise } = recogniserOver(async () =>
      engineOf(log, broken ? async () => Promise.reject(new Error("aborted")) : undefined),
    );
    await expect(recognise(new Uint8Array(1))).rejects.toThrow("aborted");
    broken = false;
    expect((await recognise(new Uint8Array(2))).text).toBe("Desa");
    expect(log).toEqual(["set", "read 1 0", "end", "set", "read 2 0", "read 2 2"]);
  });

  test("an engine that could not be loaded may be tried again", async () => {
    let tries = 0;
    const { start } = recogniserOver(async () => {
      tries++;
      if (tries === 1) throw new Error("offline");
      return engineOf([]);
    });
    await expect(start()).rejects.toThrow("offline");
    await start();
    expect(tries).toBe(2);
  });

  test("can be stopped in the middle of a picture", async () => {
    const log: string[] = [];
    const { recognise } = recogniserOver(async () => engineOf(log, () => new Promise(() => undefined)));
    const stop = new AbortController();
    const reading = recognise(new Uint8Array(1), { signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    await expect(reading).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(log).toEqual(["set", "read 1 0", "end"]);
  });
});
