/**
 * Labels of `string_map_data` by account language (English, Indonesian candidates, Dutch, Italian, French, German,
 * Spanish); only a hint, position and form decide where a language is missing.
 */
export const LABELS = {
  username: new Set([
    "username",
    "nama pengguna",
    "gebruikersnaam",
    "nome utente",
    "nom d'utilisateur",
    "benutzername",
    "nombre de usuario",
  ]),
  name: new Set(["name", "nama", "naam", "nome", "nom", "nombre"]),
  bio: new Set(["bio", "biografi", "biografie", "biografia", "biografía", "biographie", "steckbrief"]),
  website: new Set(["website", "situs web", "sito web", "site web", "webseite", "sitio web"]),
  privateAccount: new Set([
    "private account",
    "akun privat",
    "privé-account",
    "account privato",
    "compte privé",
    "cuenta privada",
    "privates konto",
  ]),
  comment: new Set([
    "comment",
    "komentar",
    "opmerking",
    "commento",
    "commentaire",
    "kommentar",
    "comentario",
  ]),
  owner: new Set([
    "media owner",
    "owner",
    "author",
    "pemilik media",
    "pemilik",
    "media-eigenaar",
    "auteur",
    "autore",
    "autor",
  ]),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;
