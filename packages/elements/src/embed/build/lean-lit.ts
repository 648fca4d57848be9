import { basename } from "node:path";
import type { Plugin } from "rolldown";

type Cuts = readonly (readonly [what: string, instead: string])[];

/**
 * What Lit does for elements written otherwise than ours, as its minified source says it, and what stands there instead:
 * decorators and their metadata, attributes that follow properties, attributes of JSON, converters, defaults told apart.
 */
const OF_ELEMENTS: Cuts = [
  ["static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}", ""],
  [",this.constructor.l?.forEach(t=>t(this))", ""],
  [",void 0!==t.l&&(this.l=[...t.l])", ""],
  [
    "const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}",
    "",
  ],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ""],
  [
    "toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},",
    "",
  ],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",', ""],
  ["break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}", "}"],
  [
    "_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}",
    "",
  ],
  ["this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),", ""],
  [
    'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
    "r=u.fromAttribute(s,t.type);this[e]=r",
  ],
  ["void 0!==e&&this._$Em!==e", "void 0!==e"],
  [",this._$Em=null,", ","],
  ["||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))", ""],
  [
    "C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}",
    "C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}",
  ],
  [",reflect:!1,useDefault:!1", ""],
];

/** What renders on servers, which have a Lit of their own; MathML; directives. */
const OF_TEMPLATES: Cuts = [
  ["{M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}", "{R,D:d,V:M,I:k,F:Z}"],
  ['3===i?"<math>":', ""],
  ['3===i?"</math>":', ""],
  ["2===i||3===i", "2===i"],
  [
    "function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}",
    "function M(t,i){return i}",
  ],
];
/** Ours hydrate by themselves. */
const OF_BOTH: Cuts = [[",s.litElementHydrateSupport?.({LitElement:i})", ""]];

const CUTS: ReadonlyMap<string, Cuts> = new Map([
  ["reactive-element.js", OF_ELEMENTS],
  ["lit-html.js", OF_TEMPLATES],
  ["lit-element.js", OF_BOTH],
]);

/** @throws {Error} when Lit no longer says something as expected */
export const lean = (file: string, source: string): string =>
  (CUTS.get(file) ?? []).reduce((text, [what, instead]) => {
    if (!text.includes(what)) throw new Error(`Lit no longer says: ${what}`);
    return text.replace(what, () => instead);
  }, source);

/** @throws {Error} at the end of the build, when a file of Lit was not among those bundled */
export function leanLit(): Plugin {
  const left = new Set(CUTS.keys());
  return {
    name: "lean-lit",
    transform: {
      filter: { id: /[/\\](?:reactive-element|lit-html|lit-element)\.js$/ },
      handler(code, id) {
        const file = basename(id);
        // The element's package has an entry of the same name, which leads to its file.
        if (!/\b(?:class|function)\b/.test(code)) return null;
        left.delete(file);
        return { code: lean(file, code) };
      },
    },
    buildEnd() {
      if (left.size)
        throw new Error(`Not among the files bundled, so nothing was taken out: ${[...left].join()}.`);
    },
  };
}
