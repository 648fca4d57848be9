export { type Config, readConfig } from "./config.js";
export { explainFailure } from "./explain-failure.js";
export { type Listening, listen } from "./listen.js";
export { type OpenOptions, openService, type Service } from "./service.js";
