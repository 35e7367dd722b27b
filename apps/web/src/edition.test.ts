import { describe, expect, it } from "vitest";
import { editionOf } from "./edition.ts";

describe("an institution's edition", () => {
  it("takes name, ethics office, area and registry rows", () => {
    const json = {
      format: "netral-edition/1",
      name: "Pemerintah Kota Contoh",
      ethicsOffice: { name: "Majelis Kode Etik", contact: "etik@contoh.example" },
      area: "98.01",
      registry: { persons: [] },
    };
    expect(editionOf(json)).toEqual(json);
  });

  it("leaves out what it cannot use, and is empty when the file is", () => {
    expect(editionOf({ name: 3, ethicsOffice: "x", area: " " })).toEqual({ format: "netral-edition/1" });
    expect(editionOf(undefined)).toEqual({ format: "netral-edition/1" });
  });
});
