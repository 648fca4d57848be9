import type { Plugin } from "rolldown";

/**
 * What Lit does for elements written otherwise than ours, as its minified source says it, and what stands there instead:
 * decorators and their metadata, attributes that follow properties, attributes of JSON, converters, defaults told apart.
 */
const CUTS: readonly (readonly [what: string, instead: string])[] = [
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

/** @throws {Error} when Lit no longer says something as expected */
export const lean = (source: string): string =>
  CUTS.reduce((text, [what, instead]) => {
    if (!text.includes(what)) throw new Error(`Lit no longer says: ${what}`);
    return text.replace(what, () => instead);
  }, source);

/** @throws {Error} at the end of the build, when Lit's element was not among its files */
export function leanLit(): Plugin {
  let isDone = false;
  return {
    name: "lean-lit",
    transform: {
      filter: { id: /[/\\]reactive-element\.js$/ },
      handler(code, id) {
        // The package's entry has the same name as the file it leads to.
        if (!code.includes("extends HTMLElement")) throw new Error(`${id} holds no element.`);
        isDone = true;
        return { code: lean(code) };
      },
    },
    buildEnd() {
      if (!isDone)
        throw new Error("Lit's element was not among the files bundled: nothing was taken out of it.");
    },
  };
}
