import { started } from "../state/engine.ts";
import { messages } from "../state/language.ts";
import { Choice } from "./choice.tsx";

/** Province first, then regency or city; both from the list that is on the device already. */
export function AreaPicker({
  area,
  onChoose,
}: {
  readonly area: string | undefined;
  readonly onChoose: (area: string | undefined) => void;
}) {
  const t = messages.value.check;
  const areas = started.value?.areas ?? [];
  const province = area?.slice(0, 2) ?? "";
  const provinces = areas.filter(({ level }) => level === "provinsi");
  const regencies = areas.filter(
    ({ code, level }) => level !== "provinsi" && code.startsWith(`${province}.`),
  );
  return (
    <div class="pair">
      <Choice
        label={t.province}
        value={province}
        options={[["", t.anyArea], ...provinces.map(({ code, name }) => [code, name] as const)]}
        onChoose={(code) => onChoose(code === "" ? undefined : code)}
      />
      {province !== "" && (
        <Choice
          label={t.regency}
          value={area ?? ""}
          options={[[province, t.wholeProvince], ...regencies.map(({ code, name }) => [code, name] as const)]}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}
