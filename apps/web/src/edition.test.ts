import { describe, expect, it } from "vitest";
import { NO_JSON, readEdition } from "./edition.ts";

const isArea = (code: string) => code === "98.01";
const whole = {
  format: "netral-edition/1",
  name: "Pemerintah Kota Contoh",
  ethicsOffice: { name: "Majelis Kode Etik", contact: "etik@contoh.example" },
  area: "98.01",
  registry: { persons: [] },
};
const said = (json: unknown) =>
  readEdition(json, isArea).issues.map(({ what }) => what.en.replace(/^.*?: /, ""));

describe("an institution's edition", () => {
  it("takes name, ethics office, area and registry rows", () => {
    expect(readEdition(whole, isArea)).toEqual({ edition: whole, issues: [] });
  });

  it("is empty, and nothing is amiss, where there is no file", () => {
    expect(readEdition(undefined, isArea)).toEqual({ edition: { format: "netral-edition/1" }, issues: [] });
  });

  it("leaves out what it cannot use, keeps the rest, and says which field it is", () => {
    const { edition } = readEdition(
      { ...whole, area: "Kota Contoh", ethicsOffice: { name: "Majelis" } },
      isArea,
    );
    expect(edition).toEqual({ format: whole.format, name: whole.name, registry: whole.registry });
    expect(said({ ...whole, name: 3 })).toEqual(['"name" should be a text']);
    expect(said({ ...whole, area: "Kota Contoh" })).toEqual(['"area" is no known area code']);
    expect(said({ ...whole, ethicsOffice: { name: "Majelis" } })).toEqual([
      '"ethicsOffice" needs "name" and "contact"',
    ]);
    expect(said({ ...whole, nama: "Kota" })).toEqual(['field "nama" is not known']);
    expect(said({ name: "Kota" })).toEqual(['"format" should be "netral-edition/1"']);
  });

  it("says so where the file is no JSON", () => {
    expect(said(NO_JSON)).toEqual(["not valid JSON"]);
    expect(said(["x"])).toEqual(["not valid JSON"]);
  });
});
