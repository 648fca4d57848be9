import { setDefaultServiceUrl } from "../internal/service-url.js";

// Every chunk of the embed is served as `<service>/embed/chunks/<name>.js`.
setDefaultServiceUrl(new URL("../..", import.meta.url).href);
