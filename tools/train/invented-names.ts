import { NAME_TOKEN } from "@netral/engine/text";

const FIRST = `hartono suryadi darwis rahmat yusril mulyawan setiadi hendarto wirawan kusnadi latief marzuki sobari
  tarmizi widagdo lestari ratna dewanti maharani sulastri nurhaliza fitriani kartika wahyuni mustika hamdan zulfan basri
  gunawan tanoto wibisono adiputra pradana nugroho saputra siregar tambunan lubis pangaribuan manalu wenas rumondor
  tamaela pattinama wonda kogoya mambrasar daeng tenri baso rusli sanusi ridho fauzan alwi syarif abdurahman`;
const NAMES = FIRST.split(/\s+/u);

/**
 * Puts invented names where names were masked, so that training also sees texts whose names the registry does not
 * know. One text uses at most three names; spelling varies between lower case and capitals.
 */
export function unmaskWithInvented(masked: string, random: () => number): string {
  const pick = (): string => NAMES[Math.floor(random() * NAMES.length)] ?? "hartono";
  const cast = [pick(), pick(), pick()];
  const lower = random() < 0.35;
  return masked.replaceAll(NAME_TOKEN, () => {
    const name = cast[Math.floor(random() * random() * cast.length)] ?? "hartono";
    return lower ? name : name[0]?.toUpperCase() + name.slice(1);
  });
}
