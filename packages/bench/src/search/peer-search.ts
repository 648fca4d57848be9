import Database from "better-sqlite3";
import { peerPath } from "./peer-index.js";

const MOST_COUNTED = 1_000;
const LIMIT = 20;

interface Condition {
  name: string;
  sql: string;
  args: readonly unknown[];
}

const DISTANCE = `6371 * 2 * asin(sqrt(pow(sin(radians(c.latitude - p.latitude) / 2), 2)
  + cos(radians(p.latitude)) * cos(radians(c.latitude)) * pow(sin(radians(c.longitude - p.longitude) / 2), 2)))`;

const COLUMNS: Readonly<Record<string, string>> = {
  department: "department_code",
  level: "diploma_level",
  remote: "remote",
  rhythm: "rhythm",
};
/** Facets whose values are lists. */
const LISTS: Readonly<Record<string, string>> = { contract: "contract_types", skills: "skills" };

/**
 * The same search in SQL, as one would write it over better-sqlite3: every statement prepared once, the matches read once for each set of filters
 * and counted up to a thousand, their columns read once, then a GROUP BY for each facet.
 */
export function peerSearch(path: string): (query: URLSearchParams) => unknown {
  const database = new Database(path, { readonly: true });
  database.prepare("ATTACH ? AS peer").run(peerPath(path));
  database.pragma("mmap_size = 4294967296");
  database.pragma("cache_size = -65536");
  const statements = new Map<string, Database.Statement>();
  const all = (sql: string, args: readonly unknown[]) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement.all(...args) as Record<string, unknown>[]; // Safe: rows are objects.
  };

  const communesNear = (commune: string | null, radius: number): string => {
    const near = `SELECT c.code FROM peer.communes p CROSS JOIN peer.communes c WHERE p.code = ? AND ${DISTANCE} <= ?`;
    return JSON.stringify(all(near, [commune, radius]).map(({ code }) => code));
  };

  const found = (conditions: readonly Condition[], match: string | undefined): string => {
    const where = conditions.map(({ sql }) => ` AND ${sql}`).join("");
    const args = conditions.flatMap((condition) => condition.args);
    const rows =
      match === undefined
        ? all(
            `SELECT o.seq FROM offers o WHERE TRUE${where} ORDER BY o.published_at DESC, o.seq DESC LIMIT ${MOST_COUNTED + 1}`,
            args,
          )
        : all(
            `SELECT o.seq FROM peer.offers_fts f CROSS JOIN offers o ON o.seq = f.rowid WHERE f.offers_fts MATCH ?${where} ORDER BY f.rowid DESC LIMIT ${MOST_COUNTED + 1}`,
            [match, ...args],
          );
    return JSON.stringify(rows.map(({ seq }) => seq));
  };

  /** The rows are read once, then grouped by each facet. */
  const facetsOf = (names: readonly string[], seqs: string) => {
    const counts = names.map((name) => {
      const list = LISTS[name];
      return list
        ? `SELECT '${name}' AS facet, j.value AS value, count(*) AS count FROM found, json_each(${list}) j GROUP BY j.value`
        : `SELECT '${name}' AS facet, ${COLUMNS[name]} AS value, count(*) AS count FROM found GROUP BY ${COLUMNS[name]}`;
    });
    const columns = [...Object.values(COLUMNS), ...Object.values(LISTS)].join(", ");
    return all(
      `WITH found AS MATERIALIZED (SELECT ${columns} FROM offers WHERE seq IN (SELECT value FROM json_each(?)))
       ${counts.join(" UNION ALL ")} ORDER BY 1, 3 DESC`,
      [seqs],
    );
  };

  return (query) => {
    const match = matchOf(query.get("q"));
    const conditions = conditionsOf(query, communesNear);
    const seqs = found(conditions, match);
    const names = [...Object.keys(COLUMNS), ...Object.keys(LISTS)];
    const isChosen = (name: string) => conditions.some((condition) => condition.name === name);
    const facets = [
      ...facetsOf(
        names.filter((name) => !isChosen(name)),
        seqs,
      ),
      ...names.filter(isChosen).flatMap((name) => {
        const others = conditions.filter((condition) => condition.name !== name);
        return facetsOf([name], found(others, match));
      }),
    ];
    const total = seqs === "[]" ? 0 : seqs.split(",").length;
    const data = page(query, conditions, match);
    return { data, total: Math.min(total, MOST_COUNTED), totalIsExact: total <= MOST_COUNTED, facets };
  };

  function page(query: URLSearchParams, conditions: readonly Condition[], match: string | undefined) {
    const where = conditions.map(({ sql }) => ` AND ${sql}`).join("");
    const args = conditions.flatMap((condition) => condition.args);
    const commune = query.get("commune");
    const from =
      match === undefined ? "offers o" : "peer.offers_fts f CROSS JOIN offers o ON o.seq = f.rowid";
    const place =
      commune === null
        ? ""
        : "JOIN peer.communes c ON c.code = o.commune_code JOIN peer.communes p ON p.code = ?";
    const order =
      commune !== null && query.get("sort") === "distance"
        ? "distance_km"
        : query.get("sort") === "start"
          ? "o.starts_on"
          : match === undefined
            ? "o.published_at DESC"
            : "f.rank";
    return all(
      `SELECT o.id, o.status, o.title, o.company_id, n.name, o.commune_code, o.department_code, o.rome_code, o.diploma_level, o.rhythm, o.starts_on,
         o.duration_months, o.remote, o.skills, o.seats, o.seats_taken, o.contract_types, o.rncp_code, o.published_at, o.expires_at,
         substr(o.description, 1, 200) AS excerpt, ${commune === null ? "NULL" : DISTANCE} AS distance_km
       FROM ${from} JOIN partners n ON n.id = o.company_id ${place}
       WHERE ${match === undefined ? "TRUE" : "f.offers_fts MATCH ?"}${where} ORDER BY ${order}, o.seq DESC LIMIT ${LIMIT}`,
      [...(commune === null ? [] : [commune]), ...(match === undefined ? [] : [match]), ...args],
    );
  }
}

function matchOf(q: string | null): string | undefined {
  const words = q?.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.length ? words.map((word) => `"${word}"*`).join(" AND ") : undefined;
}

function conditionsOf(
  query: URLSearchParams,
  communesNear: (commune: string | null, radius: number) => string,
): Condition[] {
  const conditions: Condition[] = [
    { name: "open", sql: "o.status = 'published' AND o.expires_at > ?", args: [new Date().toISOString()] },
  ];
  const listOf = (name: string) => JSON.stringify(query.get(name)?.split(","));
  for (const [name, column] of Object.entries(COLUMNS)) {
    if (query.has(name))
      conditions.push({
        name,
        sql: `o.${column} IN (SELECT value FROM json_each(?))`,
        args: [name === "level" ? `[${query.get(name)}]` : listOf(name)],
      });
  }
  for (const [name, column] of Object.entries(LISTS)) {
    if (query.has(name))
      conditions.push({
        name,
        sql: `EXISTS (SELECT 1 FROM json_each(o.${column}) WHERE value IN (SELECT value FROM json_each(?)))`,
        args: [listOf(name)],
      });
  }
  if (query.has("startsAfter"))
    conditions.push({ name: "startsAfter", sql: "o.starts_on >= ?", args: [query.get("startsAfter")] });
  if (query.has("commune"))
    conditions.push({
      name: "commune",
      sql: "o.commune_code IN (SELECT value FROM json_each(?))",
      args: [communesNear(query.get("commune"), Number(query.get("radius") ?? 30))],
    });
  return conditions;
}
