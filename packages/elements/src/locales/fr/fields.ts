/** What forms say alike: labels of a person's fields, and what can be wrong with any field. */
export const fields = {
  optional: "facultatif",
  firstName: "Prénom",
  lastName: "Nom",
  email: "E-mail",
  phone: "Téléphone",
  errors: {
    required: "Ce champ est à remplir.",
    too_short: "C’est trop court.",
    too_long: "C’est trop long.",
    email_malformed: "Cette adresse n’est pas complète. Exemple : ada@exemple.fr",
    phone_malformed:
      "Indiquez un numéro français, ou un numéro étranger avec son indicatif. Exemple : 06 12 34 56 78",
    other: "Cette valeur n’est pas acceptée.",
  },
};
export type FieldTexts = typeof fields;
